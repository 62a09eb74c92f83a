package dev.briefing.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WeavingTest {
  @TempDir private Path folder;
  private SiteFixture site;

  @BeforeEach
  void site() throws IOException {
    site = new SiteFixture(folder);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [at least 7%](indicator:growth/2026-2030) | <a class="figure" id="figure_1" href="../indicators/growth.html#china-2026-2030-target-report">at least 7%</a>
          […](indicator:growth/2026-2030)           | <a class="figure" id="figure_1" href="../indicators/growth.html#china-2026-2030-target-report">at least 7% a year</a>
          […](indicator:goal)                       | <a class="figure" id="figure_1" href="../indicators/goal.html#china-2026-target-report">the lowest ever</a>
          [growth](indicator:growth)                | <a href="../indicators/growth.html">growth</a>
          [the goal](indicator:goal)                | <a href="../indicators/goal.html">the goal</a>
          [a plan](term:plan)                       | <a class="term" href="../glossary.html#plan">a plan</a>
          [science](sector:science)                 | <a href="../sectors/science.html">science</a>
          [science](../sectors/science.md)          | <a href="../sectors/science.html">science</a>
          [about](page:about)                       | <a href="../about.html">about</a>
          [both](comparison:both)                   | <a href="../comparisons/both.html">both</a>
          [a cell](comparison:both/aim/2026)        | <a href="../comparisons/both.html#row_aim_2026">a cell</a>
          [out](https://x.example/?a&b)             | <a class="outside" href="https://x.example/?a&amp;b" rel="noopener">out</a>
          [lost](term:none)                         | lost
          [lost](../sectors/none.md)                | lost
          [lost](indicator:none)                    | lost
          """)
  void weavesLinks(String markdown, String html) throws IOException {
    Document page = site.briefing("See " + markdown + " here.").page("briefings/b.html");
    assertThat(
            page.outputSettings(page.outputSettings().prettyPrint(false))
                .select(".prose > p")
                .html())
        .isEqualTo("See " + html + " here.");
  }

  @Test
  void numbersCitationsByFirstUseAndLeadsBack() throws IOException {
    Document page =
        site.briefing(
                "[One](source:rival), [two](source:report \"p. 4\"), [three](source:rival).\n\n"
                    + "[7%](indicator:growth/2026-2030)")
            .page("briefings/b.html");
    assertThat(page.select("sup.cite").eachText()).containsExactly("1", "2", "1");
    assertThat(page.select(".prose > p").first().text()).startsWith("One1, two2, three1.");
    assertThat(page.select(".sources li").eachAttr("id")).containsExactly("source_1", "source_2");
    assertThat(page.select("#source_1 .cited a").eachAttr("href"))
        .containsExactly("#use_1_a", "#use_1_b");
    assertThat(page.select("#source_2 .locators").text()).isEqualTo("(p. 4)");
    assertThat(page.select("#source_2").text()).contains("Behind 1 figure of this page");
    assertThat(page.select("#use_1_b").attr("href")).isEqualTo("#source_1");
  }

  @Test
  void listsSourcesThatOnlyStandBehindFigures() throws IOException {
    Document page =
        site.briefing("It is [7%](indicator:growth/2026-2030).").page("briefings/b.html");
    assertThat(page.select(".sources li")).hasSize(1);
    assertThat(page.select(".sources .cited")).isEmpty();
  }

  @Test
  void notesFollowTheBlockOnceForEachFigure() throws IOException {
    Document page =
        site.briefing(
                "[7%](indicator:growth/2026-2030), again [7%](indicator:growth/2026-2030),"
                    + " [6.5](indicator:growth/2026@report).\n\n"
                    + "No figure: [growth](indicator:growth).")
            .page("briefings/b.html");
    assertThat(page.select(".prose > p + aside.notes")).hasSize(1);
    assertThat(page.select(".notes .note")).hasSize(2);
    assertThat(page.select(".note").first().text())
        .contains("Growth of spending, 2026–30: at least 7% a year")
        .contains("Target, at least.")
        .contains("by at least 7%")
        .contains("Report, 2026");
    assertThat(page.select(".note").last().text())
        .contains("Contested: 6.5% a year (Report, 2026) and 6.8% a year (Rival)");
  }

  @Test
  void aNoteSaysWhomItIsAboutWhereThatIsNotPlain() throws IOException {
    Document page = site.briefing("[3%](indicator:growth/japan/2025)").page("briefings/b.html");
    assertThat(page.select(".note").text())
        .startsWith("Growth of spending, Japan, 2025: 3% a year");
  }

  @Test
  void embedsFiguresAndComparisons() throws IOException {
    Document page =
        site.briefing(
                "![Growth so far](indicator:growth/china+japan/2025-2026)\n\n![](comparison:both)")
            .page("briefings/b.html");
    assertThat(page.select("figure.embed caption").first().text())
        .isEqualTo("Growth so far · % a year");
    assertThat(page.select("figure.embed").first().select("tbody tr")).hasSize(4);
    assertThat(page.select("figure.embed figcaption").first().text())
        .startsWith("Source: Report, 2026; Rival.");
    assertThat(page.select("table.comparison tbody tr")).hasSize(2);
    assertThat(page.select("table.comparison [id]")).isEmpty();
  }

  @Test
  void valuesThatShareStatusAndSourceShareANote() throws IOException {
    Document page =
        site.briefing(
                "[5%](indicator:growth/china/2025), [3%](indicator:growth/japan/2025),"
                    + " [at least 7%](indicator:growth/2026-2030)")
            .page("briefings/b.html");
    assertThat(page.select(".note")).hasSize(2);
    assertThat(page.select(".note").first().select("li").eachText())
        .containsExactly("2025: 5% a year", "Japan, 2025: 3% a year");
    assertThat(page.select(".note").first().text()).endsWith("Actual. Report, 2026");
    assertThat(page.select(".note").last().text()).contains("by at least 7%");
  }

  @Test
  void noStyleAttributeAndNoScriptButTheThemes() throws IOException {
    Document page =
        site.briefing("[One](source:report) <script>x</script> [7%](indicator:growth/2026-2030)")
            .page("briefings/b.html");
    assertThat(page.select("[style], style, body script")).isEmpty();
    // No browser runs JSON-LD: it is data for others.
    assertThat(page.select("script:not([type=application/ld+json])").eachAttr("src"))
        .allMatch(src -> src.matches("\\.\\./assets/\\w+\\.[0-9a-f]{10}\\.js"))
        .hasSameSizeAs(page.select("script:not([type=application/ld+json])"));
    assertThat(page.select("script[type=application/ld+json][src]")).isEmpty();
    assertThat(page.select("script").eachText()).allMatch(String::isEmpty);
    assertThat(page.select("#source_1 i").text()).isNotEmpty();
    assertThat(page.select("#source_1 a.outside").attr("href"))
        .isEqualTo("https://report.example/a?b=c&d=e");
    assertThat(page.select("#source_1").text()).contains("UNESCO");
  }
}
