package dev.briefing.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every page that somebody has written leads to the file that it is written in. */
final class EditLinksTest {
  private static final String SITE = "title: T\nentity: china\nas-of: 2026-03-20\n";

  @TempDir private Path folder;

  @Test
  void eachKindOfPageLeadsToItsFile() throws IOException {
    SiteFixture site = new SiteFixture(folder).briefing("Text.");
    site.write("site.yaml", SITE + "edit-url: https://edit.example/main/{path}?a=b&c\n");
    Map<String, String> edits = new TreeMap<>();
    for (var path : site.render().files().keySet()) {
      if (path.toString().endsWith(".html")) {
        edits.put(path.toString(), edits(site.page(path.toString())));
      }
    }
    assertThat(edits)
        .containsExactlyInAnyOrderEntriesOf(
            Map.ofEntries(
                Map.entry("index.html", "Edit this page: site.yaml"),
                Map.entry("about.html", "Edit this page: pages/about.md"),
                Map.entry("briefings/b.html", "Edit this page: briefings/b.md"),
                Map.entry("sectors/science.html", "Edit this page: sectors/science.md"),
                Map.entry("sectors/empty.html", "Edit this page: sectors/empty.md"),
                Map.entry("plans/plan-15.html", "Edit this page: plans/plan-15.md"),
                Map.entry("indicators/growth.html", "Edit this page: indicators/growth.yaml"),
                Map.entry("indicators/goal.html", "Edit this page: indicators/growth.yaml"),
                Map.entry("indicators/index.html", "Edit this page: indicators/growth.yaml"),
                Map.entry("comparisons/both.html", "Edit this page: comparisons/both.yaml"),
                Map.entry("glossary.html", "Edit this page: glossary/terms.yaml"),
                Map.entry("sources/report.html", "Edit this page: sources/all.yaml"),
                Map.entry("sources/rival.html", "Edit this page: sources/all.yaml"),
                Map.entry("sources/index.html", "Edit this page: sources/all.yaml"),
                // What nobody has written: lists of pages that have their own, and what is
                // computed.
                Map.entry("briefings/index.html", ""),
                Map.entry("sectors/index.html", ""),
                Map.entry("plans/index.html", ""),
                Map.entry("comparisons/index.html", ""),
                Map.entry("figures.html", ""),
                Map.entry("search.html", ""),
                Map.entry("404.html", ""),
                Map.entry("sectors/old-science.html", "")));
  }

  @Test
  void aPageOfSeveralFilesLeadsToEach() throws IOException {
    SiteFixture site = new SiteFixture(folder);
    site.write("site.yaml", SITE + "edit-url: https://edit.example/main/{path}?a=b&c\n");
    site.write("glossary/more.yaml", "terms: [{id: more, term: More, definition: Not less.}]\n");
    assertThat(edits(site.page("glossary.html")))
        .isEqualTo("Edit more.yaml: glossary/more.yaml, Edit terms.yaml: glossary/terms.yaml");
    for (int i = 0; i < 20; i++) {
      site.write(
          "glossary/t" + i + ".yaml",
          "terms: [{id: t" + i + ", term: T" + i + ", definition: A.}]\n");
    }
    assertThat(edits(site.page("glossary.html"))).isEmpty();
  }

  @Test
  void withoutAnAddressThereIsNone() throws IOException {
    assertThat(edits(new SiteFixture(folder).page("glossary.html"))).isEmpty();
  }

  private static String edits(Document page) {
    return page.select("footer a[rel=noopener]").stream()
        .map(EditLinksTest::edit)
        .collect(Collectors.joining(", "));
  }

  private static String edit(Element link) {
    assertThat(link.attr("href"))
        .startsWith("https://edit.example/main/content/")
        .endsWith("?a=b&c");
    String path = link.attr("href").substring("https://edit.example/main/content/".length());
    return link.text() + ": " + path.substring(0, path.indexOf('?'));
  }
}
