package dev.briefing.check;

import static dev.briefing.model.LineDraft.line;
import static dev.briefing.model.ObservationDraft.value;
import static dev.briefing.model.SiteBuilder.site;

import dev.briefing.model.SiteBuilder;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LinksResolveTest {
  private static SiteBuilder linked(String body) {
    return site()
        .sector("semiconductors", "")
        .plan("fifteenth-plan", "")
        .term("two-sessions", "")
        .comparison("plans", List.of(line("2025")), List.of(line("emphasis")))
        .page("about", body);
  }

  @Test
  void everyKindOfThing() {
    Expect.nothing(
        linked(
            """
            [a](sector:semiconductors) [b](plan:fifteenth-plan) [c](term:two-sessions)
            [d](source:cnn "p. 4") [e](comparison:plans) [f](comparison:plans/emphasis)
            [g](comparison:plans/emphasis/2025) [h](page:about) [i](https://example.org/x)
            [j](mailto:someone@example.org)
            """));
  }

  @Test
  void aSlipHasTheNearestNameAsItsHint() {
    Expect.problems(
        linked("The [chips](sector:semiconductor) of\n[the plan](plan:fifteen-plan)."),
        """
        content/pages/about.md:10:13: error: there is no sector "semiconductor" [unknown-reference]
           hint: did you mean "semiconductors"?
        content/pages/about.md:11:12: error: there is no plan "fifteen-plan" [unknown-reference]
           hint: did you mean "fifteenth-plan"?
        """);
  }

  @Test
  void aNameOfAnotherKind() {
    Expect.problems(
        linked("[meetings](page:two-sessions) and [spending](term:gdp)")
            .indicator("economy", "gdp", value("2025", "5")),
        """
        content/pages/about.md:10:12: error: there is no page "two-sessions" [unknown-reference]
           hint: that is the name of a term: write term:two-sessions
        content/pages/about.md:10:46: error: there is no term "gdp" [unknown-reference]
           hint: that is the name of an indicator: write indicator:gdp
        """);
  }

  @Test
  void aNameLikeNoOther() {
    Expect.problems(
        linked("[x](source:reuters)"),
        """
        content/pages/about.md:10:5: error: there is no source "reuters" [unknown-reference]
           hint: what there is: cnn, op-ed
        """);
  }

  @Test
  void cellsOfComparisons() {
    Expect.problems(
        linked(
            """
            [a](comparison:plan/emphasis) [b](comparison:plans/emphasys)
            [c](comparison:plans/emphasis/2026) [d](comparison:plans//2025)
            """),
        """
        content/pages/about.md:10:5: error: there is no comparison "plan" [unknown-reference]
           hint: did you mean "plans"?
        content/pages/about.md:10:35: error: the comparison plans has no row "emphasys" [unknown-reference]
           hint: did you mean "emphasis"?
        content/pages/about.md:11:5: error: the comparison plans has no column "2026" [unknown-reference]
           hint: did you mean "2025"?
        content/pages/about.md:11:41: error: this reference cannot be read: a cell is written comparison:ID/ROW/COLUMN [malformed-reference]
        """);
  }

  @Test
  void whatNoReaderCouldFollow() {
    Expect.problems(
        linked(
            """
            [a]() [b](javascript:alert) [c](/sectors) [d](indicators:gdp) [e](sector:Chips)
            """),
        """
        content/pages/about.md:10:5: error: a reader cannot follow a link without a destination [refused-link]
           hint: write an address with https://, or a path from this file
        content/pages/about.md:10:11: error: a reader cannot follow a link with the scheme javascript: [refused-link]
           hint: write an address with https://, or a path from this file
        content/pages/about.md:10:33: error: a reader cannot follow a link that starts with / [refused-link]
           hint: write an address with https://, or a path from this file
        content/pages/about.md:10:47: error: a reader cannot follow a link with the scheme indicators: [refused-link]
           hint: did you mean "indicator:"?
        content/pages/about.md:10:67: error: this reference cannot be read: after sector: stands a name in lower-case letters, digits and hyphens [malformed-reference]
        """);
  }

  @Test
  void everyTextOfTheSite() {
    Expect.problems(
        site()
            .term("one", "[x](term:wone)")
            .indicator(
                "economy",
                "gdp",
                indicator -> indicator.definition("[x](term:wone)"),
                value("2025", "5").note("[x](term:wone)"))
            .comparison(
                "plans",
                List.of(line("2025"), line("2026")),
                List.of(
                    line("row")
                        .text("2025", "[x](term:wone)", "cnn")
                        .gap("2026", "[x](term:wone)")))
            .briefing(
                "b",
                "2025-01-01",
                "",
                page -> page.summary("[x](term:wone)").correction("2025-01-02", "[x](term:wone)")),
        """
        content/briefings/b.md:2:14: error: there is no term "wone" [unknown-reference]
           hint: did you mean "one"?
        content/briefings/b.md:7:24: error: there is no term "wone" [unknown-reference]
           hint: did you mean "one"?
        content/comparisons/plans.yaml:4:39: error: there is no term "wone" [unknown-reference]
           hint: did you mean "one"?
        content/glossary/terms.yaml:1:39: error: there is no term "wone" [unknown-reference]
           hint: did you mean "one"?
        content/indicators/economy.yaml:1:59: error: there is no term "wone" [unknown-reference]
           hint: did you mean "one"?
        content/indicators/economy.yaml:2:109: error: there is no term "wone" [unknown-reference]
           hint: did you mean "one"?
        """);
  }

  @Test
  void theTermSeesAnother() {
    Expect.problems(
        site().term("one", "", List.of("two"), Optional.of("cnm")),
        """
        content/glossary/terms.yaml:1:25: error: there is no term "two" [unknown-reference]
           hint: what there is: one
        content/glossary/terms.yaml:1:30: error: there is no source "cnm" [unknown-reference]
           hint: did you mean "cnn"?
        """);
  }
}
