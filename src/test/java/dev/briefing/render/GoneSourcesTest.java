package dev.briefing.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where links lead when a source has an archived copy, and when that is all there is of it. */
class GoneSourcesTest {
  private static final String OWN = "https://report.example/a?b=c&d=e";
  private static final String COPY = "https://archive.example/2026/report";

  @TempDir private Path folder;
  private SiteFixture site;

  @BeforeEach
  void site() throws IOException {
    site = new SiteFixture(folder).briefing("It is [at least 7%](indicator:growth/2026-2030).");
  }

  @Test
  void anArchivedCopyStandsBesideTheSource() throws IOException {
    source("archive-url: " + COPY);
    Document page = site.page("sources/report.html");
    assertThat(links(page, OWN)).isEqualTo(2);
    assertThat(links(page, COPY)).isEqualTo(1);
    assertThat(page.select(".gone")).isEmpty();
    Document briefing = site.page("briefings/b.html");
    assertThat(links(briefing, OWN)).isEqualTo(1);
    assertThat(briefing.select(".sources .back a[href=" + COPY + "]").text())
        .isEqualTo("Archived copy");
    assertThat(links(briefing, COPY)).isEqualTo(1);
  }

  @Test
  void theCopyIsTheLinkOnceTheSourceIsGone() throws IOException {
    source("archive-url: " + COPY, "url-status: dead");
    Document page = site.page("sources/report.html");
    assertThat(page.select(".gone").text())
        .isEqualTo(
            "The original is no longer at its address. Links on these pages lead to an archived copy.");
    assertThat(links(page, OWN)).isZero();
    assertThat(links(page, COPY)).isEqualTo(2);
    assertThat(page.select(".facts").text()).contains("Former address " + OWN);
    assertThat(links(site.page("sources/index.html"), OWN)).isZero();
    Document briefing = site.page("briefings/b.html");
    assertThat(links(briefing, OWN)).isZero();
    assertThat(briefing.select(".note a[href=" + COPY + "]").text()).isEqualTo("archived copy");
    assertThat(briefing.select(".sources li > a[href=" + COPY + "]")).hasSize(1);
    assertThat(briefing.select(".sources .back").text())
        .contains("Gone from its address: the link leads to an archived copy");
    Document indicator = site.page("indicators/growth.html");
    assertThat(links(indicator, OWN)).isZero();
    assertThat(indicator.select("tbody a[href=" + COPY + "]")).isNotEmpty();
    assertThat(indicator.select("script[type=application/ld+json]").html())
        .contains("\"url\":\"https://report.example/a?b=c\\u0026d=e\"")
        .contains("\"archivedAt\":\"" + COPY + "\"");
  }

  @Test
  void anAddressThatShowsSomethingElseIsNoLinkEither() throws IOException {
    source("archive-url: " + COPY, "url-status: deviated");
    Document page = site.page("sources/report.html");
    assertThat(page.select(".gone").text())
        .startsWith(
            "The address of the original shows something else now. Links on these pages lead to");
    assertThat(links(page, OWN)).isZero();
  }

  @Test
  void thePageSaysWhereNoCopyIsKnown() throws IOException {
    source("url-status: dead");
    Document page = site.page("sources/report.html");
    assertThat(page.select(".gone").text())
        .isEqualTo("The original is no longer at its address. No archived copy of it is known.");
    Document briefing = site.page("briefings/b.html");
    assertThat(briefing.select(".sources .back").text()).contains("Gone from its address");
    assertThat(briefing.select(".sources .back").text()).doesNotContain("archived");
  }

  @Test
  void aSourceThatIsLiveIsAsItWas() throws IOException {
    source("url-status: live");
    assertThat(site.page("sources/report.html").select(".gone")).isEmpty();
    assertThat(links(site.page("briefings/b.html"), OWN)).isEqualTo(1);
  }

  private void source(String... lines) throws IOException {
    site.write(
        "sources/all.yaml",
        """
        references:
          - id: report
            type: report
            title: The report
            title-short: Report, 2026
            URL: %s
            %s
          - {id: rival, type: report, title: Another report, title-short: Rival}
        """
            .formatted(OWN, String.join("\n    ", lines)));
  }

  private static long links(Document page, String address) {
    return page.select("a").eachAttr("href").stream().filter(address::equals).count();
  }
}
