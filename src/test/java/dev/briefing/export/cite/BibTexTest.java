package dev.briefing.export.cite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefing.model.Citation;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class BibTexTest {
  private static Citation citation(String title, boolean people, String... authors) {
    return new Citation(
        "briefing-b",
        "webpage",
        title,
        List.of(authors),
        people,
        Optional.of("A & B"),
        Optional.of("The Tide Office"),
        Optional.empty(),
        LocalDate.of(2026, 3, 12),
        LocalDate.of(2026, 6, 30),
        Optional.of("https://e.example/a_b%20c/{x}.html"));
  }

  @Test
  void aWholeEntry() {
    assertThat(BibTex.of(citation("7% of GDP", true, "Lie, Ida", "Xi Jinping")))
        .isEqualTo(
            """
            @misc{briefing-b,
              author = {Lie, Ida and {Xi Jinping}},
              title = {{7\\% of GDP}},
              howpublished = {{A \\& B}},
              publisher = {{The Tide Office}},
              year = {2026},
              month = {3},
              day = {12},
              date = {2026-03-12},
              version = {2026-06-30},
              url = {https://e.example/a_b%20c/%7Bx%7D.html}
            }
            """);
  }

  @Test
  void bodiesAndNamesWithTheWordAndStayWhole() {
    assertThat(BibTex.of(citation("T", false, "Office of Tides and Turbines, Oslo")))
        .contains("author = {{Office of Tides and Turbines, Oslo}},");
    assertThat(BibTex.of(citation("T", true, "Tide and Sons, Ltd")))
        .contains("author = {{Tide and Sons, Ltd}},");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "R&D | R\\&D",
        "100% | 100\\%",
        "$5 #1 a_b | \\$5 \\#1 a\\_b",
        "a\\b | a\\textbackslash{}b",
        "a~b^c | a\\textasciitilde{}b\\textasciicircum{}c",
        "{x | \\textbraceleft{}x",
        "x} | x\\textbraceright{}",
        "<a>|  \\textless{}a\\textgreater{}",
        "新质生产力 “é” | 新质生产力 “é”"
      })
  void whatMeansSomethingToTexMeansItself(String text, String tex) {
    assertThat(BibTex.escaped(text)).isEqualTo(tex);
  }

  /** BibTeX counts every brace, with a backslash before it or without. */
  @ParameterizedTest
  @ValueSource(strings = {"{", "}", "}{", "\\{", "a}, year = {1", "line\nbreak", "\\", "@misc{x,"})
  void nothingEndsAFieldEarly(String title) {
    String entry = BibTex.of(citation(title, true, title));
    int depth = 0;
    for (int i = 0; i < entry.length(); i++) {
      depth += entry.charAt(i) == '{' ? 1 : entry.charAt(i) == '}' ? -1 : 0;
      assertThat(depth > 0 || i < 5 || i >= entry.length() - 2).as(entry).isTrue();
    }
    assertThat(depth).isZero();
    assertThat(entry.lines()).hasSize(12);
  }
}
