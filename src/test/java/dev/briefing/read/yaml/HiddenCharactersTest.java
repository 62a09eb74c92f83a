package dev.briefing.read.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefing.problem.Problem;
import dev.briefing.problem.Problems;
import dev.briefing.problem.Rule;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each way to write a character that hides or turns others is found, at its place. */
final class HiddenCharactersTest {
  private static List<Problem> in(String text) {
    Problems problems = new Problems();
    HiddenCharacters.reportIn(new TextLines("f", text), problems);
    return problems.sorted();
  }

  private static List<Problem> inYaml(String text) {
    Problems problems = new Problems();
    YamlReader.read(new TextLines("f", text), problems);
    return problems.sorted();
  }

  private static List<Problem> numbered(String markdown) {
    TextLines lines = new TextLines("f", markdown);
    Problems problems = new Problems();
    HiddenCharacters.reportNumbered(markdown, lines::at, problems);
    return problems.sorted();
  }

  @ParameterizedTest
  @ValueSource(
      ints = {
        0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2066, 0x2067, 0x2068, 0x2069, 0x80, 0x85, 0x9F,
        0xFDD0, 0xFFFE, 0xFFFF, 0x1FFFE, 0x10FFFF
      })
  void isFoundHoweverItIsWritten(int character) {
    String itself = Character.toString(character);
    assertThat(in("a\nb " + itself + "c"))
        .singleElement()
        .satisfies(problem -> assertThat(problem.at()).hasToString("f:2:3"));
    assertThat(inYaml(String.format("a: \"x \\U%08X\"", character)))
        .singleElement()
        .satisfies(problem -> assertThat(problem.rule()).isEqualTo(Rule.HIDDEN_CHARACTER));
    for (String number : List.of("&#x%x;", "&#X%06X;", "&#%d;", "&#%07d;")) {
      assertThat(numbered("a\n " + String.format(number, character) + "b"))
          .singleElement()
          .satisfies(problem -> assertThat(problem.at()).hasToString("f:2:2"));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "plain",
        "עברית and عربي",
        "a \u200E\u200F\u061C b",
        "\u2067עברית\u2069 7",
        "\u2068a \u2067b\u2069\u2069",
        "e\u0301 \uD83D\uDE00 \u200D",
        "\uFEFF"
      })
  void otherwiseAnyScriptMayStand(String text) {
    assertThat(in(text)).isEmpty();
  }

  @Test
  void aStretchEndsOnItsOwnLine() {
    assertThat(in("\u2067a\nb\u2069")).hasSize(2);
    assertThat(in("\u2067a\u2067b\u2069")).hasSize(1);
    assertThat(in("a\u2069")).hasSize(1);
  }

  @Test
  void whatAnEscapeMakesIsReadWithItsOwnLines() {
    assertThat(inYaml("a: \"\\u2067x\\u2069\\ny\"")).isEmpty();
    assertThat(inYaml("a: \"\\u2067x\\ny\\u2069\"")).hasSize(1);
    assertThat(inYaml("a: \"\\0\"")).hasSize(1);
    assertThat(inYaml("a: \"\\u200Fx \\t y\"")).isEmpty();
    assertThat(inYaml("a: '\\u202E'")).isEmpty();
  }
}
