package dev.briefing.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefing.web.WebPath;
import java.io.IOException;
import java.nio.file.Path;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where charts, their tables and their files stand. */
class ChartPagesTest {
  private static final String PAGE = "indicators/share.html";

  @TempDir private Path folder;
  private SiteFixture site;

  @BeforeEach
  void site() throws IOException {
    site =
        new SiteFixture(folder)
            .write(
                "indicators/share.yaml",
                """
                title: Shares
                indicators:
                  - id: share
                    name: Share
                    unit: percent
                    observations:
                      - {period: 2022, value: 4, status: actual, source: rival}
                      - {period: 2030, value: 9, comparator: at-least, status: target, source: report}
                      - {period: 2026, says: higher than ever, status: forecast, source: rival}
                    series:
                      - {entity: china, status: actual, source: report, values: {2020: 1, 2021: 2, 2022: 3}}
                      - {entity: china, status: provisional, source: report, values: {2023: 5.0}}
                      - {entity: japan, status: actual, source: report, values: {2021: 7, 2022: 8}}
                """);
  }

  @Test
  void everyObservationHasItsPlaceOnThePage() throws IOException {
    Document page = site.page(PAGE);
    String[] places = {
      "china-2020-outcome-report",
      "china-2021-outcome-report",
      "china-2022-outcome-report",
      "china-2022-outcome-rival",
      "china-2023-outcome-report",
      "china-2026-forecast-rival",
      "china-2030-target-report",
      "japan-2021-outcome-report",
      "japan-2022-outcome-report"
    };
    for (String place : places) {
      assertThat(page.select("[id=" + place + "]")).as(place).hasSize(1);
    }
  }

  @Test
  void aSeriesOfOneSourceIsOneColumn() throws IOException {
    Document page = site.page(PAGE);
    assertThat(page.select(".matrix thead th").eachText())
        .containsExactly("Period", "China", "Japan");
    assertThat(page.select(".matrix tbody th").eachText())
        .containsExactly("2023", "2022", "2021", "2020");
    assertThat(page.select("#china-2023-outcome-report").text()).isEqualTo("5.0 Provisional");
    assertThat(page.select("#china-2022-outcome-report").text())
        .contains("Contested", "4% (Rival)");
    assertThat(page.select(".matrix tbody tr").first().select("td").last().text())
        .isEqualTo("no value");
  }

  @Test
  void onlySeriesAreJoined() throws IOException {
    Element chart = site.page(PAGE).selectFirst("figure.chart svg.wide");
    assertThat(chart.select("path.line:not(.soft)")).hasSize(3);
    assertThat(chart.select("path.line.dash:not(.soft)")).hasSize(1);
    assertThat(chart.select("path.contest")).hasSize(1);
    assertThat(chart.select("path.goal:not(.soft)")).hasSize(1);
    assertThat(chart.select("desc").text())
        .contains("China: from 1 in 2020 to 5.0 in 2023.")
        .contains("China: a target of ≥ 9 for 2030.");
  }

  @Test
  void whatIsOnlySaidIsNamedBelow() throws IOException {
    assertThat(site.page(PAGE).select("figure.chart .said").text())
        .isEqualTo("2026: higher than ever Forecast, no number");
  }

  @Test
  void thePageLeadsToItsChartAsAFile() throws IOException {
    Element link = site.page(PAGE).selectFirst("figure.chart figcaption a[download]");
    assertThat(link.attr("href")).isEqualTo("../charts/share.svg");
    assertThat(site.render().at(WebPath.of("charts/share.svg"))).isPresent();
    assertThat(site.render().at(WebPath.of("charts/goal.svg"))).isEmpty();
  }

  @Test
  void anEmbedHasItsTableAndItsSource() throws IOException {
    Document page =
        site.briefing(
                "![Shares rise](indicator:share/china+japan/2021-2023)\n\n![](indicator:goal)")
            .page("briefings/b.html");
    Element chart = page.selectFirst("figure.chart.embed");
    assertThat(chart.select("p.title").text()).isEqualTo("Shares rise");
    assertThat(chart.select("details .matrix tbody th").eachText())
        .containsExactly("2023", "2022", "2021");
    assertThat(chart.select("details [id]")).isEmpty();
    assertThat(chart.select("figcaption").text())
        .startsWith("Source: Report, 2026; Rival. All values");
    assertThat(page.select("figure.embed:not(.chart) table")).hasSize(1);
  }

  @Test
  void twoChartsOfAPageDoNotShareIds() throws IOException {
    Document page =
        site.briefing("![](indicator:share)\n\n![](indicator:share/japan)")
            .page("briefings/b.html");
    assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    assertThat(page.select("figure.chart")).hasSize(2);
  }

  @Test
  void listsShowTheCourseOfSeries() throws IOException {
    Document list = site.page("indicators/index.html");
    assertThat(list.select("tr:has(a[href=share.html]) svg.spark path")).hasSize(1);
    assertThat(list.select("tr:has(a[href=growth.html]) svg.spark")).isEmpty();
    assertThat(list.select("svg.spark")).allMatch(svg -> svg.attr("aria-hidden").equals("true"));
  }
}
