package dev.briefing.model;

import static dev.briefing.model.ObservationDraft.says;
import static dev.briefing.model.ObservationDraft.value;
import static dev.briefing.model.SiteBuilder.site;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {
  private static final Catalogue CATALOGUE =
      site()
          .indicator(
              "science",
              "rd",
              value("2022", "2.5"),
              value("2022", "2.54").from("op-ed"),
              value("2023", "2.6"),
              value("2023", "2.7").from("op-ed"),
              value("2024", "2.7"),
              value("2024", "2.8").from("op-ed").replaces("cnn"),
              value("2024", "3.4").of("japan"),
              value("2023", "3.3").of("japan"),
              value("2025", "3").as(Status.TARGET),
              value("2026-2030", "3.2").as(Status.TARGET).bound(Bound.AT_LEAST))
          .indicator(
              "debt",
              "bonds",
              value("2025", "1.3 trillion").also("us-dollar"),
              says("2026", "more than ever"),
              value("2026", "2 trillion").from("op-ed"))
          .indicator("growth", "empty")
          .catalogue();

  private static FigureReference reference(String text) {
    return FigureReference.parse(text).orThrow();
  }

  private static String show(Resolution resolution) {
    if (resolution instanceof Resolution.Found found) {
      return "found " + show(found.observations());
    }
    if (resolution instanceof Resolution.Ambiguous ambiguous) {
      return "one of " + show(ambiguous.choices());
    }
    Resolution.Unknown unknown = (Resolution.Unknown) resolution;
    return "no " + unknown.what() + " " + unknown.written() + " in " + unknown.names();
  }

  private static String show(List<Observation> observations) {
    return observations.stream().map(Observation::coordinates).collect(joining(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "rd/china/2022        | found china/2022/outcome@cnn china/2022/outcome@op-ed",
        "rd/china/2023        | one of china/2023/outcome@cnn china/2023/outcome@op-ed",
        "rd/china/2023@op-ed  | found china/2023/outcome@op-ed",
        "rd/china/2024        | found china/2024/outcome@op-ed",
        "rd/china/2024@cnn    | found china/2024/outcome@cnn",
        "rd/2025              | found china/2025/target@cnn",
        "rd/2024              | one of china/2024/outcome@op-ed japan/2024/outcome@cnn",
        "rd/japan             | one of japan/2024/outcome@cnn japan/2023/outcome@cnn",
        "rd/japan/latest      | found japan/2024/outcome@cnn",
        "rd/china/latest      | found china/2024/outcome@op-ed",
        "rd/latest            | one of china/2024/outcome@op-ed japan/2024/outcome@cnn",
        "rd/latest/target     | found china/2026-2030/target@cnn",
        "rd/2026-2030         | found china/2026-2030/target@cnn",
        "rd/target            | one of china/2025/target@cnn china/2026-2030/target@cnn",
        "bonds#us-dollar      | found china/2025/outcome@cnn",
        "rd/2026              | no period 2026 in [2022, 2023, 2024, 2025, 2026-2030]",
        "rd/japan/2025        | no period 2025 in [2024, 2023]",
        "rd/chile             | no entity chile in [china, japan]",
        "rd/japan/target      | no kind target in [outcome]",
        "rd/2025@op-ed        | no source op-ed in [cnn]",
        "rd/2022#euro         | no equivalent euro in []",
        "bonds/china#euro     | no equivalent euro in [us-dollar]",
        "bonds/latest/target  | no kind target in [outcome]",
        "empty                | no observation  in []",
        "empty/2025           | no period 2025 in []",
        "rdd                  | no indicator rdd in [rd, bonds, empty]",
      })
  void aReferenceMeansOneFigureOrSaysWhyNot(String text, String meaning) {
    assertThat(show(CATALOGUE.resolve(reference(text)))).isEqualTo(meaning.replace("''", ""));
  }

  @Test
  void aNumberStandsBeforeWordsForTheSameThing() {
    assertThat(show(CATALOGUE.resolve(reference("bonds/2026"))))
        .isEqualTo("found china/2026/outcome@op-ed china/2026/outcome@cnn");
  }

  @Test
  void sourcesThatAgreeWithTheFirstMayDifferAmongThemselves() {
    Catalogue catalogue =
        site()
            .source("third")
            .indicator(
                "s",
                "gdp",
                value("2025", "7"),
                value("2025", "6.6").from("op-ed"),
                value("2025", "7.4").from("third"))
            .catalogue();
    assertThat(catalogue.resolve(reference("gdp/2025"))).isInstanceOf(Resolution.Ambiguous.class);
  }

  @Test
  void valuesThatReplaceEachOtherAllStand() {
    Catalogue catalogue =
        site()
            .indicator(
                "s",
                "gdp",
                value("2024", "7").replaces("cnn"),
                value("2025", "7").replaces("op-ed"),
                value("2025", "7").from("op-ed").replaces("cnn"))
            .catalogue();
    assertThat(show(catalogue.resolve(reference("gdp/2024"))))
        .isEqualTo("found china/2024/outcome@cnn");
    assertThat(show(catalogue.resolve(reference("gdp/2025"))))
        .isEqualTo("found china/2025/outcome@cnn china/2025/outcome@op-ed");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "rd/japan+china/2023-2024 | japan/2023/outcome@cnn japan/2024/outcome@cnn china/2023/outcome@cnn china/2023/outcome@op-ed china/2024/outcome@op-ed",
        "rd/2024                  | china/2024/outcome@op-ed japan/2024/outcome@cnn",
        "rd/latest                | china/2024/outcome@op-ed japan/2024/outcome@cnn",
        "rd/china/2024@cnn        | china/2024/outcome@cnn",
        "rd/target                | china/2025/target@cnn china/2026-2030/target@cnn",
        "rd/2026                  | ''",
        "bonds#us-dollar          | china/2025/outcome@cnn",
        "rdd                      | ''",
      })
  void anEmbedShowsAllThatIsLeftOpen(String text, String shown) {
    assertThat(show(CATALOGUE.select(reference(text)))).isEqualTo(shown);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "rd/china/2023@cnn   | china/2023/outcome@op-ed",
        "rd/china/2023@op-ed | china/2023/outcome@cnn",
        "rd/china/2022@cnn   | ''",
        "rd/china/2024@cnn   | ''",
        "rd/japan/2024       | ''",
      })
  void contestedAreValuesThatDifferAndReplaceNothing(String text, String others) {
    Resolution.Found found = (Resolution.Found) CATALOGUE.resolve(reference(text));
    assertThat(show(CATALOGUE.contesting(found.first()))).isEqualTo(others);
  }
}
