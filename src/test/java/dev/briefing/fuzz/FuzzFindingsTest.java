package dev.briefing.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What fuzzing once found is found no more, and what it looks at would be seen. */
final class FuzzFindingsTest {
  /** Against waiting for ever; no measure. */
  private static final Duration GUARD = Duration.ofMinutes(5);

  static Stream<Arguments> findings() throws IOException {
    Stream.Builder<Arguments> findings = Stream.builder();
    for (Target target : Target.values()) {
      if (Files.isDirectory(target.found())) {
        try (Stream<Path> files = Files.list(target.found())) {
          files.sorted().forEach(file -> findings.add(Arguments.of(target, file)));
        }
      }
    }
    return findings.build();
  }

  @ParameterizedTest(allowZeroInvocations = true)
  @MethodSource("findings")
  void isFoundNoMore(Target target, Path file) {
    assertTimeoutPreemptively(GUARD, () -> target.accept(Files.readAllBytes(file)));
  }

  /** A few inputs that nobody thought of, the same every time; the profile tries millions. */
  @ParameterizedTest
  @EnumSource
  void someEdits(Target target) throws Exception {
    Random random = new Random(7);
    List<byte[]> seeds = Seeds.of(target);
    boolean slow = target == Target.FOLDERS || target == Target.EDITS;
    for (int i = 0; i < (slow ? 8 : 200); i++) {
      byte[] input = seeds.get(random.nextInt(seeds.size())).clone();
      for (int j = 0; j < 4 && input.length > 0; j++) {
        input[random.nextInt(input.length)] = (byte) random.nextInt(256);
      }
      assertTimeoutPreemptively(GUARD, () -> target.accept(input));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>x</script>",
        "<script src='https://e.org/x.js'></script>",
        "<p onclick='x'>",
        "<a href='javascript:x'>a</a>",
        "<img src='//e.org/x.png'>",
        "<img src='https://e.org/x.png'>",
        "<form action='https://e.org/'></form>",
        "<p style='color: red'>",
        "<iframe></iframe>"
      })
  void aPageThatDoesMoreThanShowIsSeen(String html, @TempDir Path folder) throws IOException {
    SoundSite site = new SoundSite(folder);
    Path page = folder.resolve("x.html");
    Files.writeString(page, "<p><a href='https://e.org/'>a</a> <a href='x.html#a:b'>b</a>");
    site.look();
    Files.writeString(folder.resolve("y.html"), html);
    assertThatThrownBy(site::look)
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("y.html");
  }

  @Test
  void filesAreToldApart() {
    Texts texts = Texts.of("=== content/pages/x.md\na\n=== b\nc\n");
    assertThat(texts.texts()).containsEntry("content/pages/x.md", "a").containsEntry("b", "c\n");
    assertThat(Texts.of(texts.toString()).texts()).containsKeys("content/pages/x.md", "b");
  }
}
