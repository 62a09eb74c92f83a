package dev.briefing.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExcerptTest {
  private static String of(String text, int line, int column, int length) {
    Excerpt excerpt = Excerpt.of(text, new Position("content/a.md", line, column), length);
    assertThat(excerpt.gutter()).isEqualTo(line);
    return excerpt.line() + "\n" + excerpt.carets();
  }

  @Test
  void marksAPart() {
    assertThat(of("one\ntwo three four\n", 2, 5, 5)).isEqualTo("two three four\n    ^^^^^");
  }

  @ParameterizedTest
  @ValueSource(strings = {"one\ntwo\n", "one\r\ntwo\r\n", "one\rtwo", "one\ntwo"})
  void linesEndAsFilesEndThem(String text) {
    assertThat(of(text, 2, 1, 3)).isEqualTo("two\n^^^");
  }

  @Test
  void tabsAreSingleSpaces() {
    assertThat(of("\tkey:\tvalue", 1, 7, 5)).isEqualTo(" key: value\n      ^^^^^");
  }

  @Test
  void charactersThatSteerTheTerminalAreSpaces() {
    assertThat(of("a\u001b[31mb\u202ec\u2028d\u009be", 1, 1, 1)).isEqualTo("a [31mb c d e\n^");
  }

  @Test
  void chineseCharactersAreTwoColumnsWide() {
    assertThat(of("半导体 chips", 1, 5, 5)).isEqualTo("半导体 chips\n       ^^^^^");
    assertThat(of("x 半导体 y", 1, 3, 3)).isEqualTo("x 半导体 y\n  ^^^^^^");
  }

  @Test
  void columnsAreCodePointsAndMarksTakeNoRoom() {
    assertThat(of("😀 ab", 1, 3, 2)).isEqualTo("😀 ab\n   ^^");
    assertThat(of("e\u0301a b", 1, 4, 2)).isEqualTo("e\u0301a b\n  ^^");
  }

  @Test
  void aPositionPastTheEndOfItsLineIsMarkedBehindIt() {
    assertThat(of("one", 1, 4, 1)).isEqualTo("one\n   ^");
    assertThat(of("one", 1, 40, 7)).isEqualTo("one\n   ^");
  }

  @Test
  void aLengthBeyondTheLineEndsWithIt() {
    assertThat(of("one two", 1, 5, 700)).isEqualTo("one two\n    ^^^");
    assertThat(of("one two", 1, 5, Integer.MAX_VALUE)).isEqualTo("one two\n    ^^^");
  }

  @Test
  void aLinePastTheEndIsEmpty() {
    assertThat(of("one", 7, 1, 3)).isEqualTo("\n^");
    assertThat(of("", 1, 1, 1)).isEqualTo("\n^");
  }

  @Test
  void longLinesAreCutAtTheEnd() {
    assertThat(of("x".repeat(300), 1, 3, 2)).isEqualTo("x".repeat(100) + "…\n  ^^");
  }

  @Test
  void andAtTheStart() {
    String line = "x".repeat(200) + "here" + "y".repeat(200);
    assertThat(of(line, 1, 201, 4))
        .isEqualTo(
            "…" + "x".repeat(40) + "here" + "y".repeat(56) + "…\n" + " ".repeat(41) + "^^^^");
  }

  @Test
  void longLinesOfWideCharactersAreCutByTheirWidth() {
    String line = "字".repeat(200);
    assertThat(of(line, 1, 101, 1)).isEqualTo("…" + "字".repeat(50) + "…\n" + " ".repeat(41) + "^^");
  }

  @Test
  void whatIsMarkedEndsWhereTheLineIsCut() {
    assertThat(of("x".repeat(300), 1, 71, 100))
        .isEqualTo("x".repeat(100) + "…\n" + " ".repeat(70) + "^".repeat(30));
  }
}
