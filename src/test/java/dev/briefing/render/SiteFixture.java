package dev.briefing.render;

import dev.briefing.glossary.TermUses;
import dev.briefing.model.Catalogue;
import dev.briefing.model.Site;
import dev.briefing.read.ContentReader;
import dev.briefing.read.Reading;
import dev.briefing.render.theme.Theme;
import dev.briefing.trace.Uses;
import dev.briefing.web.Content;
import dev.briefing.web.WebPath;
import dev.briefing.web.WebTree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A small site in a folder, which a test changes file by file and renders. */
final class SiteFixture {
  private static final Theme THEME = Theme.ofGenerator();

  private final Path folder;

  SiteFixture(Path folder) throws IOException {
    this.folder = folder;
    write(
        "site.yaml",
        "title: A & B\n"
            + "tagline: What is known\n"
            + "entity: china\n"
            + "as-of: 2026-03-20\n"
            + "licence: CC-BY-4.0\n");
    write(
        "entities.yaml", "entities:\n  - {id: china, name: China}\n  - {id: japan, name: Japan}\n");
    write(
        "sources/all.yaml",
        """
        references:
          - id: report
            type: report
            title: The report
            title-short: Report, 2026
            publisher: UNESCO
            issued: {date-parts: [[2026]]}
            URL: https://report.example/a?b=c&d=e
          - {id: rival, type: report, title: Another report, title-short: Rival}
        """);
    write(
        "indicators/growth.yaml",
        """
        title: Growth
        sector: science
        indicators:
          - id: growth
            name: Growth of spending
            unit: percent-per-year
            observations:
              - {period: 2026-2030, value: 7, comparator: at-least, status: target, source: report, plan: plan-15, quote: by at least 7%, reach: each-year}
              - {period: 2026, value: 6.5, status: actual, source: report}
              - {period: 2026, value: 6.8, status: estimate, source: rival, note: Counts more.}
              - {period: 2025, value: 5, status: actual, source: report}
              - {period: 2025, entity: japan, value: 3, status: actual, source: report}
          - id: goal
            name: Goal
            unit: percent
            observations:
              - {period: 2026, says: the lowest ever, status: target, source: report}
        """);
    write(
        "glossary/terms.yaml",
        "terms:\n"
            + "  - {id: plan, term: Plan, chinese: 计划, pinyin: jìhuà, definition: What is meant.,"
            + " see: [floor]}\n"
            + "  - {id: floor, term: floor, definition: The least., source: report}\n"
            + "  - {id: five-g, term: 5G, definition: A network.}\n");
    write(
        "sectors/science.md",
        head(
                "title: Science",
                "summary: A field.",
                "group: Fields",
                "chinese: 科学",
                "pinyin: kēxué",
                "aliases: [old-science]")
            + "It grows by [at least 7%](indicator:growth/2026-2030) a year, says the"
            + " [plan](term:plan).\n");
    write(
        "sectors/empty.md",
        head("title: Empty", "summary: A field.", "group: Fields") + "Little is known.\n");
    write(
        "plans/plan-15.md",
        head("title: The plan", "summary: A plan.", "period: 2026-2030", "source: report")
            + "Text.\n");
    write(
        "comparisons/both.yaml",
        "title: Both\n"
            + "columns: [{period: 2025}, {period: 2026}]\n"
            + "rows:\n"
            + "  - {indicator: growth}\n"
            + "  - {id: aim, title: Aim, sector: science, cells: {2025: {text: Calm, source:"
            + " report, quote: keep calm}, 2026: {gap: Silence.}}}\n");
    write("pages/about.md", head("title: About") + "Text.\n");
  }

  static String head(String... head) {
    return "---\n" + String.join("\n", head) + "\n---\n";
  }

  /** A briefing {@code briefings/b.md} with this body. */
  SiteFixture briefing(String body) throws IOException {
    return write(
        "briefings/b.md",
        head("title: B", "date: 2026-03-12", "summary: S", "sectors: [science]") + body + "\n");
  }

  SiteFixture write(String file, String text) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
    return this;
  }

  WebTree render() {
    return render(THEME);
  }

  WebTree render(Theme theme) {
    Reading reading = ContentReader.read(folder, "content");
    if (!reading.problems().isEmpty()) {
      throw new IllegalStateException(reading.problems().toString());
    }
    Site site = reading.site();
    Catalogue catalogue = new Catalogue(site.published());
    TermUses terms = TermUses.of(site);
    WebTree tree = Renderer.render(catalogue, terms, Uses.of(catalogue, terms), theme);
    tree.files().values().forEach(Content::bytes);
    return tree;
  }

  Document page(String path) {
    return page(path, THEME);
  }

  Document page(String path, Theme theme) {
    byte[] bytes = render(theme).at(WebPath.of(path)).orElseThrow().bytes();
    return Jsoup.parse(new String(bytes, StandardCharsets.UTF_8));
  }

  /** The HTML of a briefing's text. */
  static String prose(Document page) {
    page.outputSettings().prettyPrint(false);
    return page.select(".prose").html().strip();
  }
}
