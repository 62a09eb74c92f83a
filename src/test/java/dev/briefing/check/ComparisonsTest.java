package dev.briefing.check;

import static dev.briefing.model.LineDraft.line;
import static dev.briefing.model.SiteBuilder.site;

import java.util.List;
import org.junit.jupiter.api.Test;

class ComparisonsTest {

  @Test
  void aCoordinateIsGivenByTheRowsOrByTheColumns() {
    Expect.problems(
        site()
            .comparison(
                "plans",
                List.of(line("2025").at("period", "2025"), line("cnn").at("source", "cnn")),
                List.of(
                    line("a").at("kind", "target"),
                    line("b").at("period", "2026").at("source", "op-ed"))),
        """
        content/comparisons/plans.yaml:5:15: error: the row gives the period, and so does the column 2025 at content/comparisons/plans.yaml:2:5 [coordinate-twice]
           hint: take it out of the row, or out of the columns
        content/comparisons/plans.yaml:5:15: error: the row gives the source, and so does the column cnn at content/comparisons/plans.yaml:3:5 [coordinate-twice]
           hint: take it out of the row, or out of the columns
        """);
  }

  @Test
  void aCellStandsInAColumn() {
    Expect.problems(
        site()
            .comparison(
                "plans",
                List.of(line("2025"), line("2026")),
                List.of(line("a").gap("2025", "None.").gap("2027", "None."))),
        """
        content/comparisons/plans.yaml:4:25: error: the comparison has no column "2027" [unknown-column]
           hint: did you mean "2025"?
        """);
  }

  @Test
  void aTextHasASource() {
    Expect.nothing(
        site()
            .indicator("science", "rd")
            .comparison(
                "plans",
                List.of(line("2025").at("source", "cnn"), line("2026")),
                List.of(
                    line("a").text("2025", "Of its column").text("2026", "Its own", "op-ed"),
                    line("b").text("2026", "Cited from [CNN](source:cnn)"),
                    line("c").text("2026", "By [a figure](indicator:rd)")))
            .comparison(
                "rows",
                List.of(line("2025")),
                List.of(line("a").at("source", "cnn").text("2025", "Of its row"))));
  }

  @Test
  void aTextWithoutASource() {
    Expect.problems(
        site()
            .page("about", "")
            .comparison(
                "plans",
                List.of(line("2025").at("source", "cnn"), line("2026")),
                List.of(line("a").text("2026", "See [about](page:about)"))),
        """
        content/comparisons/plans.yaml:4:35: error: this text has no source [missing-source]
           hint: add source: to the cell, to its row or to its column, or cite one in the text
        """);
  }
}
