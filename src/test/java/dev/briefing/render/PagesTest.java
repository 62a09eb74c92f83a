package dev.briefing.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PagesTest {
  @TempDir private Path folder;
  private SiteFixture site;

  @BeforeEach
  void site() throws IOException {
    site =
        new SiteFixture(folder)
            .briefing(
                "It is [at least 7%](indicator:growth/2026-2030), says the [plan](term:plan).");
  }

  @Test
  void everyKindOfPageIsThere() {
    assertThat(site.render().files().keySet().stream().map(Object::toString))
        .contains(
            "index.html",
            "404.html",
            "about.html",
            "glossary.html",
            "briefings/index.html",
            "briefings/b.html",
            "sectors/index.html",
            "sectors/science.html",
            "sectors/old-science.html",
            "plans/index.html",
            "plans/plan-15.html",
            "indicators/index.html",
            "indicators/growth.html",
            "comparisons/index.html",
            "comparisons/both.html",
            "sources/index.html",
            "sources/report.html");
  }

  @Test
  void aPlanTracksTheTargetsThatNameIt() {
    Document page = site.page("plans/plan-15.html");
    assertThat(page.select(".tracker tbody tr")).hasSize(1);
    assertThat(page.select(".tracker tbody tr").text())
        .contains("Growth of spending")
        .contains("≥ 7% a year")
        .contains("2026–30 in each year")
        .contains("Not yet due No outcome yet: 2026–30 is not over.")
        .contains("2026: 6.5% a year");
  }

  @Test
  void anIndicatorShowsContestedValuesSideBySide() {
    Document page = site.page("indicators/growth.html");
    assertThat(page.select("table caption").eachText())
        .containsExactly("China · % a year", "Japan · % a year");
    assertThat(page.select("tbody tr").eachAttr("id"))
        .containsExactly(
            "china-2026-2030-target-report",
            "china-2026-outcome-report",
            "china-2026-outcome-rival",
            "china-2025-outcome-report",
            "japan-2025-outcome-report");
    assertThat(page.select(".chip.contested")).hasSize(2);
    assertThat(page.select("#china-2026-outcome-report").text())
        .contains("Contested: 6.5% a year (Report, 2026) and 6.8% a year (Rival)");
  }

  @Test
  void thingsKnowWhereTheyAreUsed() {
    assertThat(site.page("indicators/growth.html").select(".uses a").eachText())
        .containsExactly("B", "Science", "Both", "The plan");
    assertThat(site.page("sources/report.html").select(".uses a").eachText()).contains("B", "Both");
    assertThat(site.page("glossary.html").select("#plan details a").eachAttr("href"))
        .containsExactly("briefings/b.html", "sectors/science.html");
  }

  @Test
  void aFigureAndASourceTellTheSentencesThatUseThem() {
    Document growth = site.page("indicators/growth.html");
    Document briefing = site.page("briefings/b.html");
    String back = growth.select("tbody details.used li:has(mark) a").first().attr("href");
    assertThat(back).startsWith("../briefings/b.html#figure_");
    assertThat(briefing.getElementById(back.substring(back.indexOf('#') + 1)).text())
        .isEqualTo(growth.select("tbody details.used mark").first().text());
    assertThat(site.page("sources/report.html").select(".citing details summary b").eachText())
        .containsExactly("Both", "Science");
  }

  @Test
  void theSearchFindsThePagesThatASourceHasNoRoomFor() throws IOException {
    for (int i = 0; i <= UseViews.MOST_CITING; i++) {
      site.write("pages/p" + i + ".md", SiteFixture.head("title: P") + "So [he](source:rival).\n");
    }
    Document page = site.page("sources/rival.html");
    assertThat(page.select(".citing > li")).hasSize(UseViews.MOST_CITING);
    assertThat(page.select(".citing + p a").eachText()).containsExactly("and 1 page more");
    assertThat(page.select(".citing + p a").attr("href")).isEqualTo("../search.html?q=Rival");
    assertThat(site.page("sources/report.html").select(".citing + p")).isEmpty();
  }

  @Test
  void theListOfFiguresLeadsToEachAndToItsEvidence() {
    Document figures = site.page("figures.html");
    assertThat(figures.select(".ledger h2 a").eachText()).contains("B");
    assertThat(figures.select(".ledger td.sentence a").eachAttr("href"))
        .contains("briefings/b.html#figure_1");
    assertThat(figures.select(".ledger td:not(.sentence) a").eachAttr("href"))
        .contains("indicators/growth.html#china-2026-2030-target-report");
    assertThat(site.page("index.html").select("footer a[href=figures.html]")).hasSize(1);
  }

  @Test
  void aSectorOpensWithWhatMattersAndSaysWhenNothingIsKnown() {
    Document science = site.page("sectors/science.html");
    assertThat(science.select(".keys li")).hasSize(2);
    assertThat(science.select(".keys li").first().text())
        .contains("6.5% a year")
        .contains("Contested: 6.5% a year (Report, 2026) and 6.8% a year (Rival)");
    assertThat(science.select(".glance dt").eachText()).containsExactly("2025", "2026");
    assertThat(science.select("h1 + .zh").text()).isEqualTo("科学 kēxué");
    assertThat(science.select("header.page [lang=zh-Hans]").text()).isEqualTo("科学");
    assertThat(site.page("sectors/empty.html").select(".empty").text()).isNotEmpty();
  }

  @Test
  void theGlossaryIsSortedAndNamesWhoExplains() {
    Document page = site.page("glossary.html");
    assertThat(page.select(".letter h2").eachText()).containsExactly("0–9", "F", "P");
    assertThat(page.select("#floor").text()).contains("Explained from Report, 2026");
    assertThat(page.select("#plan").text()).contains("Editors’ wording").contains("See also floor");
    assertThat(page.select("#plan i[lang=zh-Latn-pinyin]").text()).isEqualTo("jìhuà");
  }

  @Test
  void aSourceListsAllThatRestsOnIt() {
    Document page = site.page("sources/report.html");
    assertThat(page.select("table tbody tr")).hasSize(5);
    assertThat(page.select(".quotes q").text()).isEqualTo("keep calm");
    assertThat(page.select("[aria-labelledby=page_terms] a").text()).isEqualTo("floor");
  }

  @Test
  void cellsOfAComparisonCanBeAddressed() {
    Document page = site.page("comparisons/both.html");
    assertThat(page.select("#row_aim_2025").text())
        .contains("Calm")
        .contains("keep calm")
        .contains("Report, 2026");
    assertThat(page.select("#row_aim_2026 .gap").text()).isEqualTo("Silence.");
    assertThat(page.select("#row_growth_2026 .chip.contested")).hasSize(2);
  }

  @Test
  void anOldAddressLeadsOn() {
    Document page = site.page("sectors/old-science.html");
    assertThat(page.select("meta[http-equiv=refresh]").attr("content"))
        .isEqualTo("0; url=science.html");
    assertThat(page.title()).isEqualTo("Moved: Science – A & B");
    assertThat(page.select("main a").attr("href")).isEqualTo("science.html");
  }

  @Test
  void thePageOfLostAddressesKnowsTheBaseAddress() throws IOException {
    assertThat(site.page("404.html").select(".mast .name").attr("href")).isEqualTo("index.html");
    site.write(
        "site.yaml",
        "title: T\n"
            + "entity: china\n"
            + "base-url: https://a.example/sub/\n"
            + "edit-url: https://edit.example/{path}\n");
    Document page = site.page("404.html");
    assertThat(page.select("a[href], link[rel=stylesheet]").eachAttr("href"))
        .allMatch(href -> href.startsWith("/sub/") || href.startsWith("#"));
    Document briefing = site.page("briefings/b.html");
    assertThat(briefing.select("link[rel=canonical]").attr("href"))
        .isEqualTo("https://a.example/sub/briefings/b.html");
    assertThat(briefing.select("footer a").last().attr("href"))
        .isEqualTo("https://edit.example/content/briefings/b.md");
  }

  @Test
  void briefingsKnowTheirNeighbours() throws IOException {
    site.write(
        "briefings/a.md",
        SiteFixture.head(
                "title: Earlier one", "date: 2026-03-01", "summary: S", "sectors: [science]")
            + "Text.\n");
    assertThat(site.page("briefings/b.html").select(".neighbours .previous").attr("href"))
        .isEqualTo("a.html");
    assertThat(site.page("briefings/a.html").select(".neighbours .next").attr("href"))
        .isEqualTo("b.html");
    assertThat(site.page("briefings/index.html").select(".list h2").eachText())
        .containsExactly("B", "Earlier one");
  }

  @Test
  void idsAreUniqueAndHeadingsInOrder() {
    for (String path :
        new String[] {
          "index.html",
          "briefings/b.html",
          "sectors/science.html",
          "indicators/growth.html",
          "glossary.html"
        }) {
      Document page = site.page(path);
      assertThat(page.select("[id]").eachAttr("id")).as(path).doesNotHaveDuplicates();
      assertThat(page.select("h1")).as(path).hasSize(1);
    }
  }
}
