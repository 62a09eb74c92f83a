package dev.briefing.model;

import static dev.briefing.model.LineDraft.line;
import static dev.briefing.model.ObservationDraft.value;
import static dev.briefing.model.SiteBuilder.site;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CatalogueTest {

  @Test
  void ofTwoThingsWithOneNameTheFirstIsMeant() {
    Catalogue catalogue =
        site()
            .indicator("a", "gdp", value("2025", "5"))
            .indicator("b", "gdp", value("2026", "5"))
            .catalogue();
    assertThat(catalogue.indicator("gdp").orElseThrow().at().file())
        .isEqualTo("content/indicators/a.yaml");
    assertThat(catalogue.indicator("gpd")).isEmpty();
  }

  @Test
  void findsPagesByTheirNameAndByTheirFile() {
    Catalogue catalogue = site().sector("chips", "").page("about", "").catalogue();
    assertThat(catalogue.document(Scheme.SECTOR, "chips")).isPresent();
    assertThat(catalogue.document(Scheme.PAGE, "chips")).isEmpty();
    assertThat(catalogue.file("content/pages/about.md")).isPresent();
    assertThat(catalogue.ids(Scheme.SECTOR)).containsExactly("chips");
  }

  @Test
  void aSectorHasTheIndicatorsOfItsTables() {
    Catalogue catalogue =
        site()
            .indicator("a", "gdp", indicator -> indicator.tableSector("growth"))
            .indicator("b", "rd", indicator -> indicator.tableSector("growth").sector("science"))
            .indicator("c", "debt", indicator -> indicator.sector("growth"))
            .catalogue();
    assertThat(catalogue.indicatorsOf("growth"))
        .extracting(indicator -> indicator.id().value())
        .containsExactly("gdp", "debt");
    assertThat(catalogue.indicatorsOf("science")).hasSize(1);
    assertThat(catalogue.indicatorsOf("chips")).isEmpty();
  }

  @Test
  void theKeyFiguresOfASectorAreAboutTheSitesOwnEntity() {
    Catalogue catalogue =
        site()
            .about("china")
            .indicator(
                "a",
                "exports",
                indicator -> indicator.sector("chips"),
                value("2023", "26.6"),
                value("2024", "17.6").of("japan"))
            .indicator(
                "b",
                "robots",
                indicator -> indicator.sector("chips"),
                value("2024", "5").of("japan"))
            .indicator(
                "c",
                "ratio",
                indicator -> indicator.sector("chips"),
                value("2024", "2").as(Status.OWN_CALCULATION))
            .catalogue();
    assertThat(catalogue.keyFiguresOf("chips"))
        .extracting(Observation::address)
        .containsExactly("exports/china/2023/outcome@cnn", "robots/japan/2024/outcome@cnn");
  }

  @Test
  void aPlanHasTheTargetsThatNameIt() {
    Catalogue catalogue =
        site()
            .indicator("a", "gdp", value("2025", "5").plan("p"), value("2026", "5").plan("q"))
            .indicator("b", "rd", value("2025", "5").plan("p"))
            .catalogue();
    assertThat(catalogue.targetsOf("p"))
        .extracting(Observation::address)
        .containsExactly("gdp/china/2025/outcome@cnn", "rd/china/2025/outcome@cnn");
  }

  @Nested
  class Cells {
    private final Catalogue catalogue =
        site()
            .about("china")
            .indicator(
                "s",
                "gdp",
                value("2025", "5").plan("p"),
                value("2025", "5").from("op-ed"),
                value("2025", "1").of("japan"),
                value("2026", "4").as(Status.TARGET))
            .indicator("s", "rd", value("2025", "3").of("japan"))
            .comparison(
                "plans",
                List.of(line("2025").at("period", "2025"), line("2026").at("period", "2026")),
                List.of(
                    line("gdp").at("indicator", "gdp"),
                    line("japan").at("indicator", "gdp").at("entity", "japan"),
                    line("cnn").at("indicator", "gdp").at("source", "cnn"),
                    line("p").at("indicator", "gdp").at("plan", "p"),
                    line("target").at("indicator", "gdp").at("kind", "target"),
                    line("rd").at("indicator", "rd"),
                    line("nothing").at("indicator", "gpd"),
                    line("hand")
                        .at("source", "cnn")
                        .figure("2025", "gdp/japan")
                        .text("2026", "Words"),
                    line("gap").gap("2025", "None.").figure("2026", "gdp/china/2025@nobody")))
            .comparison("wide", List.of(line("x")), List.of(line("gdp").at("indicator", "gdp")))
            .catalogue();

    private String cell(String comparison, String row, String column) {
      Comparison table = catalogue.comparison(comparison).orElseThrow();
      CellValue value =
          catalogue.cell(table.row(row).orElseThrow(), table.column(column).orElseThrow());
      if (value instanceof CellValue.Figures figures) {
        return figures.observations().stream().map(Observation::coordinates).toList().toString();
      }
      if (value instanceof CellValue.Text text) {
        return text.text().text().plain() + " from " + text.source().orElse("nobody");
      }
      return value instanceof CellValue.Gap gap ? gap.reason().plain() : "not given";
    }

    @Test
    void areLookedUpAtTheirCoordinates() {
      assertThat(cell("plans", "gdp", "2025"))
          .isEqualTo("[china/2025/outcome@cnn, china/2025/outcome@op-ed]");
      assertThat(cell("plans", "gdp", "2026")).isEqualTo("[china/2026/target@cnn]");
      assertThat(cell("plans", "japan", "2025")).isEqualTo("[japan/2025/outcome@cnn]");
      assertThat(cell("plans", "japan", "2026")).isEqualTo("not given");
      assertThat(cell("plans", "cnn", "2025")).isEqualTo("[china/2025/outcome@cnn]");
      assertThat(cell("plans", "p", "2025")).isEqualTo("[china/2025/outcome@cnn]");
      assertThat(cell("plans", "target", "2025")).isEqualTo("not given");
      assertThat(cell("plans", "nothing", "2025")).isEqualTo("not given");
    }

    @Test
    void ofAnIndicatorThatIsNotAboutTheSitesEntityShowItsOwn() {
      assertThat(cell("plans", "rd", "2025")).isEqualTo("[japan/2025/outcome@cnn]");
    }

    @Test
    void mayBeFilledByHand() {
      assertThat(cell("plans", "hand", "2025")).isEqualTo("[japan/2025/outcome@cnn]");
      assertThat(cell("plans", "hand", "2026")).isEqualTo("Words from cnn");
      assertThat(cell("plans", "gap", "2025")).isEqualTo("None.");
      assertThat(cell("plans", "gap", "2026")).isEqualTo("not given");
    }

    @Test
    void doNotHoldAWholeHistory() {
      assertThat(cell("wide", "gdp", "x")).isEqualTo("not given");
    }
  }

  @Nested
  class Clock {
    @Test
    void isTheNewestDateThatReadersSee() {
      Site site =
          site()
              .briefing("a", "2026-01-01", "", page -> page.correction("2026-02-01", "Mended."))
              .briefing("b", "2027-01-01", "", PageDraft::draft)
              .sector("chips", "", page -> page.updated("2026-01-15"))
              .build();
      assertThat(site.asOf()).isEqualTo(LocalDate.parse("2026-02-01"));
      assertThat(site.published().asOf()).isEqualTo(site.asOf());
    }

    @Test
    void isTheDateThatTheSiteSays() {
      Site site =
          site()
              .asOf("2025-06-30")
              .briefing("a", "2025-07-01", "")
              .briefing("b", "2025-06-30", "")
              .build();
      assertThat(site.asOf()).isEqualTo(LocalDate.parse("2025-06-30"));
      assertThat(site.published().briefings()).extracting(Briefing::id).containsExactly("b");
    }

    @Test
    void standsStillWithoutAnyDate() {
      assertThat(site().build().asOf()).isEqualTo(LocalDate.EPOCH);
    }

    @Test
    void draftsAreNotPublished() {
      Site site = site().page("a", "", PageDraft::draft).sector("b", "", PageDraft::draft).build();
      assertThat(site.published().documents()).isEmpty();
    }
  }
}
