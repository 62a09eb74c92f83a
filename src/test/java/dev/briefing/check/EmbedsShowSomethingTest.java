package dev.briefing.check;

import static dev.briefing.model.LineDraft.line;
import static dev.briefing.model.ObservationDraft.value;
import static dev.briefing.model.SiteBuilder.site;

import dev.briefing.model.SiteBuilder;
import dev.briefing.model.Status;
import java.util.List;
import org.junit.jupiter.api.Test;

class EmbedsShowSomethingTest {
  private static SiteBuilder embedding(String body) {
    return site()
        .indicator(
            "science",
            "rd",
            value("2020", "2"),
            value("2021", "2"),
            value("2020", "2").of("japan"),
            value("2030", "3").as(Status.TARGET))
        .comparison("plans", List.of(line("2025")), List.of(line("row")))
        .page("about", body);
  }

  @Test
  void chartsAndTables() {
    Expect.nothing(
        embedding(
            """
            ![R&D](indicator:rd)

            ![](indicator:rd/china+japan/2019-2021)

            ![](indicator:rd/china/target)

            ![](comparison:plans)
            """));
  }

  @Test
  void nothingToShow() {
    Expect.problems(
        embedding(
                """
            ![](indicator:rdd)
            ![](indicator:rd/china+chile)
            ![](indicator:rd/china+japan/2021)
            ![](indicator:rd/2022-2029)
            ![](indicator:rd/japan/target)
            ![](indicator:rd/latest/forecast)
            ![](comparison:plan)
            """)
            .indicator("growth", "goal", value("2030", "5").as(Status.TARGET))
            .page("more", "![](indicator:goal/latest)"),
        """
        content/pages/about.md:10:5: error: there is no indicator "rdd" [unknown-reference]
           hint: did you mean "rd"?
        content/pages/about.md:11:5: error: there is no entity "chile" [unknown-reference]
           hint: what there is: china, japan
        content/pages/about.md:12:5: error: there is nothing to show of rd for japan in 2021 [unknown-reference]
           hint: it has figures for 2020
        content/pages/about.md:13:5: error: there is nothing to show of rd in 2022-2029 [unknown-reference]
           hint: it has figures for 2020, 2021, 2030
        content/pages/about.md:14:5: error: rd for japan has no target [unknown-reference]
           hint: it has: outcome
        content/pages/about.md:15:5: error: rd has no forecast [unknown-reference]
           hint: it has: outcome, target
        content/pages/about.md:16:5: error: there is no comparison "plan" [unknown-reference]
           hint: did you mean "plans"?
        content/pages/more.md:10:5: error: goal has no outcome yet, so none is the latest [unknown-reference]
           hint: name a period, or a kind that it has
        """);
  }

  @Test
  void aParagraphOfItsOwn() {
    Expect.problems(
        embedding("See ![](indicator:rd) here").term("word", "![](comparison:plans)"),
        """
        content/glossary/terms.yaml:1:39: error: a chart or a table stands in the body of a page, not in a summary, a note or a table [embed-place]
           hint: without the ! it is a link
        content/pages/about.md:10:9: error: a chart or a table stands in a paragraph of its own [embed-place]
           hint: put an empty line before it and after it
        """);
  }

  @Test
  void whatCannotBeEmbedded() {
    Expect.problems(
        embedding("![](term:nowhere)\n![](comparison:plans/row)"),
        """
        content/pages/about.md:10:5: error: only an indicator or a comparison can be shown in a page, not a term [malformed-reference]
           hint: without the ! it is a link
        content/pages/about.md:11:5: error: a comparison is shown as a whole, not a row or a cell of it [malformed-reference]
           hint: write only comparison: and its name
        """);
  }
}
