package dev.briefing.check;

import static dev.briefing.model.ObservationDraft.value;
import static dev.briefing.model.SiteBuilder.site;

import dev.briefing.model.Bound;
import dev.briefing.model.ObservationDraft;
import dev.briefing.model.Reach;
import dev.briefing.model.State;
import dev.briefing.model.Status;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class TargetsTest {
  private static ObservationDraft target(String period, String value) {
    return value(period, value).as(Status.TARGET);
  }

  @Nested
  class AreCountedAsTheirMeasure {
    @Test
    void whereTheMeasureOrItsEquivalentHasTheirUnit() {
      Expect.nothing(
          site()
              .unit("yuan")
              .indicator("a", "share", value("2024", "5"))
              .indicator("b", "value", i -> i.unit("yuan"), value("2024", "7").also("percent"))
              .indicator(
                  "c",
                  "goal",
                  target("2025", "6").measuredBy("share").baseline("share/2024"),
                  target("2026", "6").measuredBy("value#percent")));
    }

    @Test
    void elseNot() {
      Expect.problems(
          site()
              .unit("yuan")
              .indicator("b", "value", i -> i.unit("yuan"), value("2024", "7"))
              .indicator("c", "goal", target("2025", "6").measuredBy("value")),
          """
          content/indicators/c.yaml:2:55: error: value is counted in yuan, the target goal for china in 2025 in percent [measure-unit]
             hint: name an indicator with the unit percent; for a source's own equivalent, add #percent
          """);
    }
  }

  @Nested
  class DeclareTheirState {
    @Test
    void asTheOutcomesHaveIt() {
      Expect.nothing(
          site()
              .asOf("2026-06-30")
              .indicator(
                  "a",
                  "goal",
                  target("2024", "6").reach(Reach.EACH_YEAR).state(State.MET),
                  value("2024", "6.5"),
                  target("2025", "6").reach(Reach.EACH_YEAR).state(State.MISSED),
                  value("2025", "5.9")));
    }

    @Test
    void againstTheOutcomes() {
      Expect.problems(
          site()
              .asOf("2026-06-30")
              .indicator(
                  "a",
                  "goal",
                  target("2024", "6").reach(Reach.EACH_YEAR).state(State.MISSED),
                  value("2024", "6.5"),
                  target("2025", "6").reach(Reach.EACH_YEAR).state(State.MET),
                  value("2025", "5.9")),
          """
          content/indicators/a.yaml:2:70: error: the target goal for china in 2024 is declared missed, but its outcomes say met [state-agrees]
             hint: correct the state, the outcomes, or measured-by and reach, which say how it is measured
          content/indicators/a.yaml:4:70: error: the target goal for china in 2025 is declared met, but its outcomes say missed [state-agrees]
             hint: correct the state, the outcomes, or measured-by and reach, which say how it is measured
          """);
    }

    @Test
    void whereNothingIsDecidedOrNobodyPursuesIt() {
      Expect.nothing(
          site()
              .asOf("2026-06-30")
              .indicator(
                  "a",
                  "goal",
                  target("2024", "6").state(State.MET),
                  value("2024", "5"),
                  target("2025", "6").reach(Reach.BY_END).state(State.DROPPED),
                  value("2025", "5.9"),
                  target("2026", "6").bound(Bound.AT_LEAST).reach(Reach.BY_END).state(State.MET)));
    }
  }

  @Nested
  class NameTheirSuccessor {
    @Test
    void whereTheyWereSuperseded() {
      Expect.nothing(
          site()
              .indicator(
                  "a",
                  "goal",
                  target("2025", "6").state(State.SUPERSEDED).supersededBy("goal/2026"),
                  target("2026", "7")));
    }

    @Test
    void andNotThemselves() {
      Expect.problems(
          site()
              .indicator(
                  "a",
                  "goal",
                  target("2025", "6").state(State.SUPERSEDED).supersededBy("goal/2025")),
          """
          content/indicators/a.yaml:2:75: error: the target goal for china in 2025 takes its own place [superseded-state]
             hint: name the target that took its place
          """);
    }
  }

  @Nested
  class AreReviewedInTime {
    @Test
    void onTheVeryDay() {
      Expect.nothing(
          site()
              .asOf("2026-06-30")
              .indicator("a", "x", i -> i.reviewBy("2026-06-30"), value("2025", "5")));
    }

    @Test
    void elseTheyAreOverdue() {
      Expect.problems(
          site()
              .asOf("2026-06-30")
              .indicator("a", "x", i -> i.reviewBy("2026-06-29"), value("2025", "5")),
          """
          content/indicators/a.yaml:1:65: warning: the review of x is overdue by 1 day on the site's date [stale-indicator]
             hint: look for newer values, then set review-by to the next day for it
          """);
    }
  }
}
