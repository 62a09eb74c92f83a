package dev.briefing.hostile;

import dev.briefing.markdown.Markdown;
import dev.briefing.model.Destination;
import dev.briefing.problem.Position;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A content folder with hostile texts in every field and in every place of a body. The texts are
 * dealt out in hands; each field of a page holds all of one hand behind its own name, and each hand
 * gets into each field.
 */
final class HostileSite {
  private static final int HAND = 28;
  private static final Path PICTURE = Path.of("src/test/resources/golden/content/images/wave.png");
  private static final String BETWEEN = " ‖ ";
  private static final String CHECKS =
      """
      checks: {unsourced-figure: off, unsourced-paragraph: off, quote-number: off, quote-too-long: off,
        quote-budget: off, quote-unchecked: off, altered-quote: off, duplicate-alias: off, unused-term: off,
        undefined-term: off, figure-agrees: off, circular-term: off, series-unchecked: off}
      """;

  private final Path content;
  private final List<List<String>> hands;

  /** What was written, by the place where it was written. */
  private final Map<String, String> given = new TreeMap<>();

  private HostileSite(Path content, List<HostileText> texts) {
    this.content = content;
    List<String> all = texts.stream().map(HostileText::text).toList();
    this.hands =
        IntStream.range(0, (all.size() + HAND - 1) / HAND)
            .mapToObj(i -> all.subList(i * HAND, Math.min(all.size(), (i + 1) * HAND)))
            .toList();
  }

  /**
   * Writes the folder.
   *
   * @return each text that was written, by the place where it was
   */
  static Map<String, String> write(Path content) throws IOException {
    HostileSite site = new HostileSite(content, HostileText.all());
    site.settings();
    for (int i = 0; i < site.hands.size(); i++) {
      site.things(i);
      site.pages(i);
    }
    return site.given;
  }

  private void settings() throws IOException {
    file(
        "site.yaml",
        "title: %s\ntagline: %s\npublisher: %s\nlicence: %s\nentity: e0\nas-of: 2026-06-30\n"
                .formatted(
                    field("site title", 0),
                    field("tagline", 1),
                    field("publisher", 2),
                    field("site licence", 3))
            + "base-url: https://site.example/\nedit-url: https://site.example/edit/{path}\n"
            + "sector-groups: ["
            + each(i -> field("group", i))
            + "]\nkey-figures: ["
            + each(i -> "i" + i + "/2025")
            + "]\n"
            + CHECKS);
    Files.createDirectories(content.resolve("images"));
    Files.copy(PICTURE, content.resolve("images/wave.png"));
    file(
        "units.yaml",
        "units: ["
            + each(
                i ->
                    "{id: u%d, name: %s, symbol: %s}"
                        .formatted(i, field("unit", i), field("symbol", i)))
            + "]\n");
    file(
        "entities.yaml",
        "entities: ["
            + each(
                i ->
                    "{id: e%d, name: %s, aliases: [%s], chinese: %s, pinyin: %s}"
                        .formatted(
                            i,
                            field("entity", i),
                            quoted(text("entity alias", i)),
                            field("entity chinese", i),
                            field("entity pinyin", i)))
            + "]\n");
  }

  private void things(int i) throws IOException {
    file(
        "sources/s" + i + ".yaml",
        """
        references:
          - id: s%d
            type: report
            title: %s
            title-short: %s
            container-title: %s
            publisher: %s
            genre: %s
            note: %s
            licence: %s
            version: %s
            page: %s
            author: [{family: %s, given: %s}, {literal: %s}]
            issued: 2026
            URL: "https://source.example/?a='%%22%%3E%%3Cscript%%3Ehostile()&b"
        """
            .formatted(
                i,
                field("source title", i),
                field("source short", i),
                field("source container", i),
                field("source publisher", i),
                field("source genre", i),
                prose("source note", i),
                field("source licence", i),
                field("source version", i),
                quoted(text("source page", i)),
                field("source family", i),
                quoted(text("source given", i)),
                field("source author", i)));
    file(
        "indicators/i" + i + ".yaml",
        """
        title: %s
        sector: sector%d
        note: %s
        indicators:
          - id: i%d
            name: %s
            definition: %s
            note: %s
            unit: u%d
            observations:
              - {period: 2025, value: 7, status: actual, source: s%d, quote: %s, note: %s}
              - {period: 2024, value: 6, status: actual, source: s%d}
              - {period: 2023, value: 5, status: actual, source: s%d}
              - {period: 2022, value: 5, entity: e%d, status: actual, source: s%d}
              - {period: 2026, says: %s, status: forecast, source: s%d}
              - {period: 2030, value: 9, status: target, plan: plan%d, source: s%d, reach: by-end}
            series:
              - {entity: e%d, status: actual, source: s%d, note: %s, values: {2019: 1, 2020: 2, 2021: 3}}
        """
            .formatted(
                field("table", i),
                i,
                prose("table note", i),
                i,
                field("indicator", i),
                prose("definition", i),
                prose("indicator note", i),
                i,
                i,
                field("quote", i),
                prose("observation note", i),
                i,
                i,
                (i + 1) % hands.size(),
                i,
                field("says", i),
                i,
                i,
                i,
                (i + 2) % hands.size(),
                i,
                prose("series note", i)));
    file(
        "comparisons/c" + i + ".yaml",
        """
        title: %s
        note: %s
        columns: [{id: a, title: %s}, {id: b, title: %s}, {entity: e%d}]
        rows:
          - {id: r, title: %s, cells: {a: {text: %s, source: s%d, quote: %s}, b: {gap: %s}}}
          - {indicator: i%d, period: 2022}
        """
            .formatted(
                field("comparison", i),
                prose("comparison note", i),
                field("column a", i),
                field("column b", i),
                (i + 1) % hands.size(),
                field("row", i),
                prose("cell", i),
                i,
                field("cell quote", i),
                prose("gap", i),
                i));
    file(
        "glossary/g" + i + ".yaml",
        "terms:\n  - {id: t%d, term: %s, aliases: [%s], chinese: %s, pinyin: %s, definition: %s, source: s%d}\n"
            .formatted(
                i,
                field("term", i),
                hands.get(i).stream().map(HostileSite::quoted).collect(Collectors.joining(", ")),
                field("term chinese", i),
                field("term pinyin", i),
                prose("meaning", i),
                i));
  }

  private void pages(int i) throws IOException {
    document(
        "briefings/briefing" + i,
        i,
        "date: 2026-03-%02d\nsummary: %s\nsectors: [sector%d]\nauthors: [%s]\ncorrections: [{date: 2026-06-01, note: %s}]\n"
            .formatted(
                1 + i,
                prose("briefing summary", i),
                i,
                field("author", i),
                prose("correction", i)));
    document(
        "sectors/sector" + i,
        i,
        "summary: %s\ngroup: %s\nchinese: %s\npinyin: %s\naliases: [old/sector%d]\n"
            .formatted(
                prose("sector summary", i),
                quoted(text("group", i)),
                field("sector chinese", i),
                field("sector pinyin", i),
                i));
    document(
        "plans/plan" + i,
        i,
        "summary: %s\nperiod: 2026-2030\nchinese: %s\npinyin: %s\nsource: s%d\n"
            .formatted(
                prose("plan summary", i), field("plan chinese", i), field("plan pinyin", i), i));
    document("pages/page" + i, i, "summary: %s\n".formatted(prose("page summary", i)));
  }

  /** A page whose front matter and whose body hold the texts in every place there is. */
  private void document(String path, int i, String front) throws IOException {
    String own = path.substring(path.indexOf('/') + 1).replaceAll("[0-9]", "");
    StringBuilder body = new StringBuilder();
    body.append("## ").append(shown(own + " heading", i)).append("\n\n");
    body.append(shown(own + " paragraph", i)).append("\n\n");
    body.append("- ").append(shown(own + " item", i)).append("\n\n");
    body.append("1. *").append(shown(own + " emphasis", i)).append("*\n\n");
    body.append("| ").append(shown(own + " table head", i)).append(" |\n| --- |\n| ");
    body.append(shown(own + " table cell", i)).append(" |\n\n");
    body.append(
        "A [%s](https://outside.example/ \"%s\"), a [%s](source:s%d \"%s\"), a [%s](term:t%d), "
            .formatted(
                shown(own + " link", i),
                shown(own + " link title", i),
                shown(own + " citation", i),
                i,
                shown(own + " locator", i),
                shown(own + " term link", i),
                i));
    body.append("a [%s](indicator:i%d/2025), ".formatted(shown(own + " figure", i), i));
    body.append("a [7](indicator:i%d/2025), ".formatted(i));
    body.append("a [%s](comparison:c%d).\n\n".formatted(shown(own + " table link", i), i));
    body.append(
        "![%s](../images/wave.png \"%s\")\n\n"
            .formatted(shown(own + " alternative", i), shown(own + " caption", i)));
    body.append("![%s](indicator:i%d)\n\n".formatted(shown(own + " chart", i), i));
    body.append("![%s](comparison:c%d)\n\n".formatted(shown(own + " embedded", i), i));
    body.append("A note[^n].\n\n[^n]: ").append(shown(own + " footnote", i)).append("\n\n");
    body.append(Spelling.code(note(own + " code", i))).append("\n\n");
    body.append("`````````\n").append(note(own + " code block", i)).append("\n`````````\n\n");
    body.append("> ").append(shown(own + " block quote", i)).append("\n\n");
    body.append(
        "> %s\n>\n> — %s, [%s](source:s%d)\n\n"
            .formatted(shown(own + " quotation", i), shown(own + " speaker", i), "source", i));
    body.append("<div>\n").append(note(own + " html block", i)).append("\n</div>\n\n");
    hands.get(i).stream()
        .filter(HostileSite::refersToNothing)
        .forEach(text -> body.append("Raw: ").append(text).append("\n\n"));
    String title = "title: " + field(own + " title", i) + "\n";
    file(path + ".md", "---\n" + title + front + "---\n" + body);
  }

  /** Whether a text, as Markdown, leads nowhere: one that does so wrongly is refused. */
  private static boolean refersToNothing(String markdown) {
    return !markdown.startsWith("[")
        && Markdown.blocks(markdown, (line, column) -> Position.startOf("x"))
            .references()
            .isEmpty();
  }

  private String each(java.util.function.IntFunction<String> of) {
    return IntStream.range(0, hands.size()).mapToObj(of).collect(Collectors.joining(", "));
  }

  /** A hand behind the name of its place. */
  private String text(String place, int hand, Predicate<String> which) {
    return Stream.concat(Stream.of(place + " " + hand), hands.get(hand).stream().filter(which))
        .collect(Collectors.joining(BETWEEN));
  }

  private String text(String place, int hand) {
    return text(place, hand, text -> true);
  }

  private String field(String place, int hand) {
    return quoted(note(place, hand));
  }

  private String prose(String place, int hand) {
    return quoted(shown(place, hand));
  }

  private String shown(String place, int hand) {
    return Spelling.markdown(note(place, hand, HostileSite::isText));
  }

  private String note(String place, int hand) {
    return note(place, hand, text -> true);
  }

  private String note(String place, int hand, Predicate<String> which) {
    String text = text(place, hand, which);
    given.put(place + " " + hand, text);
    return text;
  }

  /** Addresses are links however they are written, and some are refused. */
  private static boolean isText(String text) {
    return Markdown.inline(Spelling.markdown(text), (line, column) -> Position.startOf("x"))
        .references()
        .stream()
        .allMatch(reference -> reference.destination() instanceof Destination.Outside);
  }

  private static String quoted(String text) {
    return Spelling.yaml(text);
  }

  private void file(String path, String text) {
    try {
      Path file = content.resolve(path);
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }
}
