package dev.briefing.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every link within the published site leads somewhere, and no page asks another host for anything.
 */
final class LinksTest {
  @TempDir private static Path folder;
  private static Path site;
  private static Map<String, Document> pages;

  @BeforeAll
  static void publish() throws Exception {
    site = PublishedSite.in(folder.resolve("site"));
    pages = PublishedSite.pages(site);
  }

  @Test
  void everyKindOfPageIsThere() {
    assertThat(pages.keySet())
        .contains(
            "index.html",
            "404.html",
            "glossary.html",
            "about.html",
            "method.html",
            "how-to-edit.html",
            "briefings/index.html",
            "sectors/index.html",
            "plans/index.html",
            "indicators/index.html",
            "comparisons/index.html",
            "sources/index.html",
            "plans/fifteenth-five-year-plan.html",
            "indicators/rd-investment-growth.html",
            "comparisons/two-accounts.html",
            "sources/cnn-2026-03-12.html",
            "sectors/semiconductors.html",
            "briefings/chips-and-export-controls.html");
    assertThat(site.resolve("feed.xml")).exists();
    assertThat(site.resolve("feed.json")).exists();
    assertThat(site.resolve("sitemap.xml")).exists();
  }

  @Test
  void everyLinkWithinTheSiteLeadsToAFileAndAnAnchor() {
    assertThat(new SiteLinks(site, pages).broken()).isEmpty();
  }

  @Test
  void idsAreUniqueOnAPage() {
    pages.forEach(
        (path, page) -> {
          List<String> ids = page.select("[id]").eachAttr("id");
          assertThat(ids).as(path).hasSameSizeAs(new TreeSet<>(ids));
        });
  }

  @Test
  void noPageAsksAnotherHostOrCarriesScriptOrStyleOfItsOwn() {
    pages.forEach(
        (path, page) -> {
          List<String> asked =
              page.select("[src], link[href]:not([rel=canonical])").stream()
                  .map(Element::outerHtml)
                  .toList();
          assertThat(asked).as(path).noneMatch(html -> html.contains("//"));
          assertThat(
                  page.select("script:not([src]):not([type=application/ld+json]), style, [style]"))
              .as(path)
              .isEmpty();
        });
  }

  @Test
  void everyPageHasOneHeadingATitleAndALanguage() {
    pages.forEach(
        (path, page) -> {
          assertThat(page.select("h1")).as(path).hasSize(1);
          assertThat(page.title()).as(path).isNotBlank();
          assertThat(page.select("html").attr("lang")).as(path).isEqualTo("en");
        });
  }
}
