package dev.briefing.check;

import static dev.briefing.model.LineDraft.line;
import static dev.briefing.model.ObservationDraft.value;
import static dev.briefing.model.SiteBuilder.site;

import dev.briefing.model.PageDraft;
import dev.briefing.model.SiteBuilder;
import dev.briefing.model.Status;
import java.util.List;
import org.junit.jupiter.api.Test;

class PublishedPagesReferToPublishedPagesTest {
  private static SiteBuilder unfinished() {
    return site()
        .asOf("2026-03-12")
        .briefing("tomorrow", "2026-03-13", "")
        .briefing("today", "2026-03-12", "")
        .sector("idea", "", PageDraft::draft)
        .plan("sixteenth", "", PageDraft::draft);
  }

  @Test
  void whatIsUnfinishedMayReferToWhatIsUnfinished() {
    Expect.nothing(
        unfinished()
            .page("about", "[x](sector:idea) [y](briefing:tomorrow)", PageDraft::draft)
            .page("method", "[y](briefing:today)")
            .briefing("later", "2026-04-01", "[x](sector:idea)", page -> page.in("idea")));
  }

  @Test
  void linksOfPublishedPages() {
    Expect.problems(
        unfinished()
            .page("about", "[x](sector:idea) [y](../sectors/idea.md) [z](briefing:tomorrow)")
            .term("word", "[x](sector:idea)"),
        """
        content/glossary/terms.yaml:1:39: error: content/sectors/idea.md is a draft, which readers do not get to see [unpublished-reference]
           hint: leave it out, or take draft: true from that page
        content/pages/about.md:10:5: error: content/sectors/idea.md is a draft, which readers do not get to see [unpublished-reference]
           hint: leave it out, or take draft: true from that page
        content/pages/about.md:10:22: error: content/sectors/idea.md is a draft, which readers do not get to see [unpublished-reference]
           hint: leave it out, or take draft: true from that page
        content/pages/about.md:10:46: error: content/briefings/tomorrow.md is dated 2026-03-13, after the site's date, 2026-03-12 [unpublished-reference]
           hint: leave it out until then, or set as-of in site.yaml to a later day
        """);
  }

  @Test
  void fieldsToo() {
    Expect.problems(
        unfinished()
            .briefing("news", "2026-03-01", "", page -> page.in("idea"))
            .indicator(
                "science",
                "rd",
                indicator -> indicator.tableSector("idea"),
                value("2030", "3").as(Status.TARGET).plan("sixteenth"))
            .comparison("plans", List.of(line("x").at("plan", "sixteenth")), List.of(line("row"))),
        """
        content/briefings/news.md:4:11: error: content/sectors/idea.md is a draft, which readers do not get to see [unpublished-reference]
           hint: leave it out, or take draft: true from that page
        content/comparisons/plans.yaml:2:15: error: content/plans/sixteenth.md is a draft, which readers do not get to see [unpublished-reference]
           hint: leave it out, or take draft: true from that page
        content/indicators/science.yaml:1:45: error: content/sectors/idea.md is a draft, which readers do not get to see [unpublished-reference]
           hint: leave it out, or take draft: true from that page
        content/indicators/science.yaml:2:45: error: content/plans/sixteenth.md is a draft, which readers do not get to see [unpublished-reference]
           hint: leave it out, or take draft: true from that page
        """);
  }
}
