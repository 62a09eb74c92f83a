package dev.briefing.render;

import dev.briefing.model.Addresses;
import dev.briefing.model.Scheme;
import dev.briefing.model.Source;
import dev.briefing.render.view.Link;
import dev.briefing.render.view.SourceNoteView;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The sources of one page, numbered by first use. Grows while the page's texts are woven. */
final class Citations {
  private final Bibliography bibliography;
  private final Links links;
  private final Map<String, Entry> entries = new LinkedHashMap<>();

  private static final class Entry {
    final Source source;
    final int number;
    final List<Link> uses = new ArrayList<>();
    final Set<String> locators = new LinkedHashSet<>();
    final Set<String> figures = new LinkedHashSet<>();

    Entry(Source source, int number) {
      this.source = source;
      this.number = number;
    }
  }

  Citations(Bibliography bibliography, Links links) {
    this.bibliography = bibliography;
    this.links = links;
  }

  private Entry entry(Source source) {
    return entries.computeIfAbsent(
        source.id().value(), id -> new Entry(source, entries.size() + 1));
  }

  /**
   * Counts a citation; the HTML of its raised number, which leads to the list and can be led back
   * to.
   */
  String cite(Source source, String locator, String label) {
    Entry entry = entry(source);
    String letter = letter(entry.uses.size());
    String id = "use_" + entry.number + "_" + letter;
    entry.uses.add(new Link("#" + id, letter));
    if (!locator.isBlank()) {
      entry.locators.add(locator);
    }
    String where = locator.isBlank() ? "" : ", " + locator;
    return "<sup class=\"cite\"><a id=\""
        + id
        + "\" href=\"#source_"
        + entry.number
        + "\" aria-label=\""
        + Markup.escaped(label + " " + entry.number + where)
        + "\">"
        + entry.number
        + "</a></sup>";
  }

  /** Names a source that something on the page rests on. */
  void name(Source source) {
    entry(source);
  }

  /** Counts a source that stands behind a figure of the page. */
  void figure(Source source, String address) {
    entry(source).figures.add(address);
  }

  List<SourceNoteView> views() {
    return entries.values().stream().map(this::view).toList();
  }

  private SourceNoteView view(Entry entry) {
    Link source =
        new Link(
            links.to(Addresses.of(Scheme.SOURCE, entry.source.id().value())),
            entry.source.shortTitle());
    return new SourceNoteView(
        entry.number,
        "source_" + entry.number,
        bibliography.of(entry.source),
        source,
        entry.source.archiveUrl().map(url -> new Link(url, "")).orElse(Link.NONE),
        entry.source.whereabouts().isGone(),
        List.copyOf(entry.locators),
        entry.uses,
        entry.figures.size());
  }

  /** a, b, … z, aa, ab, … */
  static String letter(int index) {
    String last = String.valueOf((char) ('a' + index % 26));
    return index < 26 ? last : letter(index / 26 - 1) + last;
  }
}
