package dev.briefing.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebPathTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "index.html",
        "briefings/x.html",
        "data/a b.csv",
        "images/图.png",
        ".nojekyll",
        ".well-known/security.txt",
        "a/b..c.html",
        "console.html"
      })
  void goodPaths(String value) {
    assertThat(WebPath.parse(value)).contains(WebPath.of(value));
    assertThat(PathFault.of(value)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/a",
        "a/",
        "a//b",
        ".",
        "..",
        "../a",
        "a/../b",
        "a/./b",
        "a\\b",
        "C:a",
        "a\nb",
        "a\u0000",
        "a\u0085b",
        "a\u202eb",
        "a\u200bb",
        "a\u2028b",
        "\ud800",
        "e\u0301.html",
        ".git/config",
        "a/.nojekyll",
        "a/.well-known/b",
        ".well-known",
        ".briefing-files",
        "con",
        "a/NUL.html",
        "com1.txt",
        "lpt\u00b2",
        "a.",
        "a ",
        " a",
        "a/b./c",
        "what?",
        "a*b",
        "a|b",
        "a<b",
        "a\"b"
      })
  void refusedPaths(String value) {
    assertThat(WebPath.parse(value)).isEmpty();
    assertThatThrownBy(() -> WebPath.of(value))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("is not a path in the site: ");
  }

  @Test
  void namesAreAtMost255Bytes() {
    assertThat(WebPath.parse("a".repeat(255))).isPresent();
    assertThat(WebPath.parse("a".repeat(256))).isEmpty();
    assertThat(WebPath.parse("图".repeat(86))).isEmpty();
  }

  @Test
  void messagesShowNoControlCharacterAndStayShort() {
    assertThat(PathFault.of("a\u001b\u202e" + "b".repeat(500)).orElseThrow())
        .contains("a\\u001b\\u202eb", "…")
        .hasSizeLessThan(200);
  }

  @ParameterizedTest
  @CsvSource({
    "index.html, briefings/a.html, ../index.html",
    "briefings/a.html, briefings/a.html, a.html",
    "briefings/b.html, briefings/a.html, b.html",
    "briefings/b.html, index.html, briefings/b.html",
    "data/x/y.csv, data/z/w.html, ../x/y.csv",
    "data/x.csv, database/z.html, ../data/x.csv",
    "index.html, a/b/c.html, ../../index.html",
    "a b/c%&'.html, index.html, a%20b/c%25%26%27.html",
    "图.html, x/a.html, ../%E5%9B%BE.html"
  })
  void relativeLinks(String to, String from, String link) {
    assertThat(WebPath.of(to).relativeTo(WebPath.of(from))).isEqualTo(link);
  }

  @Test
  void encodedForAddresses() {
    assertThat(WebPath.of("a/é #+~.html").encoded()).isEqualTo("a/%C3%A9%20%23%2B~.html");
  }
}
