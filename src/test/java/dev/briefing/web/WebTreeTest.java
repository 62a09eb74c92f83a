package dev.briefing.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WebTreeTest {

  private static final Content X = Content.utf8("x");

  @Test
  void sortedAndImmutable() {
    WebTree tree = WebTree.builder().add("b.html", X).add("a/c.html", X).add("a.html", X).build();
    assertThat(tree.files().keySet().stream().map(WebPath::value))
        .containsExactly("a.html", "a/c.html", "b.html");
    assertThat(tree.size()).isEqualTo(3);
    assertThatThrownBy(() -> tree.files().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @ParameterizedTest
  @CsvSource({
    "a.html, a.html",
    "a.html, A.html",
    "data/x.csv, Data/y.csv",
    "straße.html, STRASSE.html",
    "a, a/b.html",
    "a/b.html, a",
    "A, a/b.html"
  })
  void twoThatWouldMeetAreRefusedByName(String one, String two) {
    WebTree.Builder builder = WebTree.builder().add(one, X);
    assertThatThrownBy(() -> builder.add(two, X))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(one)
        .hasMessageContaining(two);
  }

  @Test
  void mergedTreesHoldAllFilesAndMayNotMeet() {
    WebTree one = WebTree.of(Map.of(WebPath.of("a/x.html"), X));
    WebTree two = WebTree.of(Map.of(WebPath.of("a/y.html"), X));
    assertThat(WebTree.merge(one, two, WebTree.empty()).size()).isEqualTo(2);
    assertThatThrownBy(() -> WebTree.merge(one, two, one))
        .hasMessageContaining("two contents at one path: a/x.html");
  }

  @Test
  void contentIsAsked() {
    WebTree tree = WebTree.builder().add("a.html", Content.utf8("é")).build();
    assertThat(tree.at(WebPath.of("a.html")).orElseThrow().bytes()).containsExactly(0xc3, 0xa9);
    assertThat(tree.at(WebPath.of("b.html"))).isEmpty();
  }

  @Test
  void bytesAreCopied() {
    byte[] bytes = {1};
    Content content = Content.of(bytes);
    bytes[0] = 2;
    assertThat(content.bytes()).containsExactly(1);
  }
}
