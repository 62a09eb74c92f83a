package dev.briefing.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.briefing.build.Build;
import dev.briefing.build.Options;
import dev.briefing.build.Result;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Texts on which parsers are known to take for ever end in a site or in a problem. The time is a
 * guard against waiting for ever, and no measure.
 */
final class PathologicalTextsTest {
  private static final Duration GUARD = Duration.ofMinutes(5);
  private static final int LONG = 120_000;
  @TempDir private Path folder;
  private Path content;

  @BeforeEach
  void site() throws Exception {
    content = folder.resolve("content");
    for (String below : new String[] {"pages", "sources", "indicators", "glossary"}) {
      Files.createDirectories(content.resolve(below));
    }
    Files.writeString(content.resolve("site.yaml"), "title: T\nentity: e\n");
    Files.writeString(content.resolve("entities.yaml"), "entities: [{id: e, name: E}]\n");
    Files.writeString(content.resolve("sources/s.yaml"), "references: [{id: s, title: S}]\n");
    Files.writeString(
        content.resolve("indicators/i.yaml"),
        "title: I\n"
            + "indicators: [{id: i, name: I, unit: percent, observations: [{period: 2025, value: 7,"
            + " status: actual, source: s}]}]\n");
    Files.writeString(
        content.resolve("glossary/g.yaml"),
        "terms: [{term: chip, definition: D.}, {term: chip fab, definition: D.}]\n");
  }

  private Result built() {
    return assertTimeoutPreemptively(
        GUARD, () -> Build.publish(Options.of(folder, null, null, folder.resolve("site"), null)));
  }

  private static String times(String unit, int length) {
    return unit.repeat(length / unit.length());
  }

  static Stream<String> texts() {
    return Stream.concat(
        Stream.of(
                "*a **a ",
                "a_ ",
                "_a ",
                "a]",
                "[a",
                "*a_ ",
                "[ a_",
                "[ (](",
                "![[]()",
                "[",
                "> ",
                "[a](<b",
                "<!--",
                "<?",
                "<![CDATA[",
                "<!A ",
                "<a b='",
                "~~a ~",
                "*_",
                "1. ",
                "&#",
                "\\*",
                "a@a@",
                "www.a.b ",
                "[a]: b\n",
                "[^1] ",
                "| a ",
                "“a.” ",
                "1.5 million to ",
                "``a`",
                "- a\n",
                "]](")
            .map(unit -> times(unit, LONG)),
        Stream.of(
            times("*a ", LONG / 2) + times("_a*_ ", LONG / 2),
            "[".repeat(LONG / 2) + "a" + "]".repeat(LONG / 2),
            times("*a **a ", LONG / 2) + "b" + times(" a** a*", LONG / 2),
            "a**b" + times("c* ", LONG)));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void aBodyIsReadOrRefused(String text) throws Exception {
    Files.writeString(content.resolve("pages/x.md"), "---\ntitle: X\n---\n" + text);
    Result result = built();
    assertThat(Files.exists(folder.resolve("site/x.html")))
        .isEqualTo(result.problems().stream().noneMatch(p -> p.isError()));
  }

  @Test
  void aParagraphOfSignsIsNamed() throws Exception {
    Files.writeString(
        content.resolve("pages/x.md"),
        "---\ntitle: X\nsummary: \""
            + times("[a", LONG)
            + "\"\n---\nText.\n\n"
            + times("*a _b", LONG));
    assertThat(built().problems())
        .filteredOn(problem -> problem.message().contains("too many signs"))
        .extracting(problem -> problem.at().toString())
        .containsExactly("content/pages/x.md:3:10", "content/pages/x.md:7:1");
  }

  @Test
  void aLongTextOfOrdinaryParagraphsIsRead() throws Exception {
    String paragraph = "Some *words* of [the source](source:s), and `code`.\n\n";
    Files.writeString(
        content.resolve("pages/x.md"), "---\ntitle: X\n---\n" + times(paragraph, 700_000));
    assertThat(built().problems()).noneMatch(problem -> problem.isError());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\n",
        "? ? ? ? ? ? ? a",
        "- - - - - - - - a",
        "a: [[[[[[[[[[",
        "a: {a: {a: {a: {",
        "!!binary x: y",
        "%YAML 1.1\n---\na: b",
        "a: >\n",
        "\"\\",
      })
  void yamlIsReadOrRefused(String start) throws Exception {
    for (String text :
        new String[] {start, start.repeat(5000), "x".repeat(900_000) + ": " + start}) {
      Files.writeString(content.resolve("glossary/x.yaml"), text);
      assertThat(built().problems()).as(start).anyMatch(problem -> problem.isError());
    }
  }
}
