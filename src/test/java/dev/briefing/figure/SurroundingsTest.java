package dev.briefing.figure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefing.figure.Surroundings.Mention;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code #} stands for the figure; nothing is found where there may be a doubt. */
final class SurroundingsTest {
  private static final Surroundings SURROUNDINGS =
      new Surroundings(
          Map.of(
              "china", List.of("china", "China", "中国"),
              "japan", List.of("Japan"),
              "us", List.of("us", "United States")));

  private static String meaning(Optional<Mention> mention) {
    return mention.map(Mention::meaning).orElse("-");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2.43% in 2024 | 2024
          2.43% of GDP during 2024 | 2024
          2.43% | -
          7% in the 2026 plan | -
          7% in 2026-30 | -
          7% in Made in China 2025 | -
          as much as in 2024 | -
          twice what it was in 2024 | 2024
          twice as in 2024 | -
          7% by 2030 | -
          """)
  void yearsWithinALink(String link, String year) {
    assertThat(meaning(SURROUNDINGS.yearWithin(link))).isEqualTo(year);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          China's 2.43% | china
          China’s 2.43% | china
          2.43% in Japan | japan
          2.43% in the plan | -
          2.43% of exports to Japan | -
          2.43% for us | -
          2.43% in us | -
          US$5bn | -
          2.43% in China-made cars | -
          the United States's 2.43% | -
          """)
  void namesWithinALink(String link, String entity) {
    assertThat(meaning(SURROUNDINGS.nameWithin(link))).isEqualTo(entity);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Spending was # of GDP in 2024. | 2024 | -
          Spending was # in 2024. | 2024 | -
          Spending was # a year in Japan. | - | japan
          Spending was #, in 2024 prices. | - | -
          Spending was # in 2024–25. | - | -
          Spending was # more than in 2024. | - | -
          Japan's # is more. | - | japan
          Japan has #. | - | -
          Unlike Japan, it has #. | - | -
          In 2024 it was #. | 2024 | -
          In 2024, it was #. | 2024 | -
          In 2024 the office said it was #. | - | -
          In 2024 it was # more than in 2021. | - | -
          In 2024 the target was set at #. | - | -
          Since 2024 it was #. | - | -
          By 2024 it is to be #. | - | -
          Made in China 2025 asked for #. | - | -
          In 2024-25 it was #. | - | -
          """)
  void besideALink(String sentence, String year, String entity) {
    int at = sentence.indexOf('#');
    String text = sentence.replace('#', ' ');
    Optional<Mention> years =
        SURROUNDINGS.yearBehind(text, at + 1).or(() -> SURROUNDINGS.yearOpening(text, false));
    Optional<Mention> names =
        SURROUNDINGS.ownerBefore(text, at).or(() -> SURROUNDINGS.nameBehind(text, at + 1));
    assertThat(meaning(years)).isEqualTo(year);
    assertThat(meaning(names)).isEqualTo(entity);
    years.ifPresent(said -> assertThat(text.startsWith(said.text(), said.start())).isTrue());
    names.ifPresent(said -> assertThat(text.startsWith(said.text(), said.start())).isTrue());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2024;7% | 2024 | -
          Japan;7% | - | japan
          Japan (est.);7% | - | -
          Japan and China;7% | - | -
          In 2024;7% | - | -
          2024;more than in 2021 | - | -
          """)
  void rows(String row, String year, String entity) {
    String text = row.replace(';', '\n') + '\n';
    assertThat(meaning(SURROUNDINGS.yearOpening(text, true))).isEqualTo(year);
    assertThat(meaning(SURROUNDINGS.nameOfRow(text))).isEqualTo(entity);
  }
}
