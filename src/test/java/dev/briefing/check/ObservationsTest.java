package dev.briefing.check;

import static dev.briefing.model.ObservationDraft.says;
import static dev.briefing.model.ObservationDraft.value;
import static dev.briefing.model.SiteBuilder.site;

import dev.briefing.model.Status;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ObservationsTest {

  @Nested
  class AreUnique {
    @Test
    void theyDifferInEntityPeriodKindOrSource() {
      Expect.nothing(
          site()
              .indicator(
                  "economy",
                  "gdp",
                  value("2025", "5"),
                  value("2025", "5").of("japan"),
                  value("2024", "5"),
                  value("2025", "5").as(Status.TARGET),
                  value("2025", "5").from("op-ed")));
    }

    @Test
    void aStatusOfTheSameKindIsNoDifference() {
      Expect.problems(
          site()
              .indicator(
                  "economy",
                  "gdp",
                  value("2025", "5"),
                  value("2025", "4.9").as(Status.ESTIMATE),
                  value("2025", "5").as(Status.PLANNED),
                  says("2025", "the lowest ever").as(Status.TARGET)),
          """
          content/indicators/economy.yaml:3:5: error: the outcome of gdp for china in 2025 from cnn is already given at content/indicators/economy.yaml:2:5 [duplicate-observation]
             hint: take one of the two out, or correct its period or its source
          content/indicators/economy.yaml:5:5: error: the target of gdp for china in 2025 from cnn is already given at content/indicators/economy.yaml:4:5 [duplicate-observation]
             hint: take one of the two out, or correct its period or its source
          """);
    }

    @Test
    void ownCalculationsToo() {
      Expect.problems(
          site()
              .indicator(
                  "economy",
                  "gdp",
                  value("2024", "5"),
                  value("2025", "1")
                      .as(Status.OWN_CALCULATION)
                      .withoutSource()
                      .ratioOf("gdp/2024", "gdp/2024"),
                  value("2025", "1")
                      .as(Status.OWN_CALCULATION)
                      .withoutSource()
                      .ratioOf("gdp/2024", "gdp/2024")),
          """
          content/indicators/economy.yaml:4:5: error: the calculation of gdp for china in 2025 is already given at content/indicators/economy.yaml:3:5 [duplicate-observation]
             hint: take one of the two out, or correct its period or its source
          """);
    }
  }

  @Nested
  class NameTheirSource {
    @Test
    void aFigureWithoutSource() {
      Expect.problems(
          site().indicator("economy", "gdp", value("2025", "5").withoutSource()),
          """
          content/indicators/economy.yaml:2:5: error: the value of gdp for china in 2025 has no source [missing-source]
             hint: add source: with the id of what you took it from, or status: own-calculation if you calculated it yourself
          """);
    }

    @Test
    void anOwnCalculationWithoutItsParts() {
      Expect.problems(
          site()
              .indicator(
                  "economy", "gdp", value("2025", "5").as(Status.OWN_CALCULATION).withoutSource()),
          """
          content/indicators/economy.yaml:2:5: error: the value of gdp for china in 2025 does not say what it was calculated from [missing-calculation]
             hint: add the figures it is made of, such as calculation: {ratio: [FIRST, SECOND]}
          """);
    }
  }

  @Nested
  class LieInThePast {
    @Test
    void aPeriodThatHasBegunMayHaveAnOutcome() {
      Expect.nothing(
          site()
              .asOf("2026-03-12")
              .indicator(
                  "economy",
                  "gdp",
                  value("2026", "5").as(Status.PROVISIONAL),
                  value("2026-03-12", "5"),
                  value("2030", "5").as(Status.TARGET),
                  value("2031", "5").as(Status.FORECAST)));
    }

    @Test
    void aPeriodThatHasNotBegun() {
      Expect.problems(
          site().asOf("2026-03-12").indicator("economy", "gdp", value("2026-Q2", "5")),
          """
          content/indicators/economy.yaml:2:15: error: the period 2026-Q2 lies after the site's date, 2026-03-12, so it has no outcome yet [future-outcome]
             hint: set status: to forecast, target or planned, or as-of in site.yaml to a later day
          """);
    }

    @Test
    void aSiteWithoutADateHasNoFuture() {
      Expect.nothing(site().indicator("economy", "gdp", value("2999", "5")));
    }
  }

  @Nested
  class ReplaceAValue {
    @Test
    void ofAnotherSource() {
      Expect.nothing(
          site()
              .indicator(
                  "economy",
                  "gdp",
                  value("2025", "5"),
                  value("2025", "5.2").from("op-ed").replaces("cnn")));
    }

    @Test
    void thatIsThere() {
      Expect.problems(
          site()
              .indicator(
                  "economy",
                  "gdp",
                  value("2024", "5"),
                  value("2025", "5.2").from("op-ed").replaces("cnn")),
          """
          content/indicators/economy.yaml:3:85: error: cnn gives no value of gdp for china in 2025 to replace [unknown-reference]
             hint: add the value that was replaced, or take replaces: out
          """);
    }

    @Test
    void thatDoesNotReplaceItInTurn() {
      Expect.problems(
          site()
              .indicator(
                  "economy",
                  "gdp",
                  value("2024", "5").replaces("cnn"),
                  value("2025", "5").replaces("op-ed"),
                  value("2025", "5.2").from("op-ed").replaces("cnn")),
          """
          content/indicators/economy.yaml:2:85: error: the values of gdp for china in 2024 replace each other [unknown-reference]
             hint: leave replaces: at the newer one only
          content/indicators/economy.yaml:3:85: error: the values of gdp for china in 2025 replace each other [unknown-reference]
             hint: leave replaces: at the newer one only
          content/indicators/economy.yaml:4:85: error: the values of gdp for china in 2025 replace each other [unknown-reference]
             hint: leave replaces: at the newer one only
          """);
    }
  }
}
