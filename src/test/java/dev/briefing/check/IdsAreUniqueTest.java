package dev.briefing.check;

import static dev.briefing.model.LineDraft.line;
import static dev.briefing.model.ObservationDraft.value;
import static dev.briefing.model.SiteBuilder.site;

import java.util.List;
import org.junit.jupiter.api.Test;

class IdsAreUniqueTest {

  @Test
  void theSameNameMayStandForThingsOfDifferentKinds() {
    Expect.nothing(
        site().unit("chips").sector("chips", "").term("chips", "").plan("chips", "").page("x", ""));
  }

  @Test
  void unitsEntitiesAndSources() {
    Expect.problems(
        site().unit("percent").entity("japan").source("cnn"),
        """
        content/entities.yaml:3:5: error: the entity "japan" is already defined at content/entities.yaml:2:5 [duplicate-id]
           hint: give one of them another id
        content/sources/documents.yaml:3:5: error: the source "cnn" is already defined at content/sources/documents.yaml:1:5 [duplicate-id]
           hint: give one of them another id
        content/units.yaml:2:5: error: the unit "percent" is already defined at content/units.yaml:1:5 [duplicate-id]
           hint: give one of them another id
        """);
  }

  @Test
  void indicatorsOfAllTables() {
    Expect.problems(
        site().indicator("a", "gdp", value("2024", "5")).indicator("b", "gdp", value("2025", "5")),
        """
        content/indicators/b.yaml:1:5: error: the indicator "gdp" is already defined at content/indicators/a.yaml:1:5 [duplicate-id]
           hint: give one of them another id
        """);
  }

  @Test
  void pagesOfOneNameInTwoFolders() {
    Expect.problems(
        site()
            .briefing("2025/plan", "2025-01-01", "")
            .briefing("plan", "2025-01-01", "")
            .briefing("plan", "2025-02-01", ""),
        """
        content/briefings/plan.md:1:1: error: the briefing "plan" is already the file content/briefings/plan.md [duplicate-id]
           hint: rename one of the two files
        """);
  }

  @Test
  void rowsAndColumnsOfAComparison() {
    Expect.problems(
        site()
            .comparison(
                "plans",
                List.of(line("2025"), line("2025")),
                List.of(line("emphasis"), line("emphasis"), line("2025"))),
        """
        content/comparisons/plans.yaml:3:5: error: the column "2025" is already defined at content/comparisons/plans.yaml:2:5 [duplicate-id]
           hint: give one of them another id
        content/comparisons/plans.yaml:5:5: error: the row "emphasis" is already defined at content/comparisons/plans.yaml:4:5 [duplicate-id]
           hint: give one of them another id
        """);
  }

  @Test
  void anEntityIsNoWordOfReferences() {
    Expect.problems(
        site().entity("latest").entity("target"),
        """
        content/entities.yaml:3:5: error: an entity cannot be named "latest", which means something else in references [invalid-value]
           hint: choose another id; the name that readers see may stay
        content/entities.yaml:4:5: error: an entity cannot be named "target", which means something else in references [invalid-value]
           hint: choose another id; the name that readers see may stay
        """);
  }
}
