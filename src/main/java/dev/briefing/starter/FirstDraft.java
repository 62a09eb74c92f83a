package dev.briefing.starter;

import dev.briefing.model.Catalogue;
import dev.briefing.model.Scheme;
import dev.briefing.read.shape.Field;
import dev.briefing.read.shape.Shape;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a new file or entry says before its author has written anything.
 *
 * @param name its name in references, and in the case of a page of its file
 */
record FirstDraft(FileKind kind, String title, String name, LocalDate today, Catalogue site) {
  private static final Filled LATER = Filled.plain("To be written.");
  private static final Filled DRAFT =
      Filled.plain("true").remark("Take this line out when it is to be published.");
  private static final String OFF =
      "Keys with a # before them may be left out: take the # away to use one.";
  private static final List<String> MARKDOWN =
      List.of(
          "# Below the next line stands the text, in Markdown. In it, this is",
          "#   a figure: [at least 7%](indicator:NAME/PERIOD)",
          "#   a source: [what readers call it](source:NAME)",
          "#   a term:   [the word](term:NAME)");

  /** A whole file. */
  String file() {
    List<String> lines = new ArrayList<>();
    if (kind.isMarkdown()) {
      lines.add("---");
    }
    lines.addAll(Explained.comment(OFF));
    lines.addAll(Explained.keys(kind.shape(), kind.isEntry() ? around() : values()));
    if (kind.isMarkdown()) {
      lines.addAll(MARKDOWN);
      lines.add("---");
    }
    return String.join("\n", lines) + "\n";
  }

  /** An entry for the list of another file. */
  List<String> entry() {
    return Explained.item(Explained.keys(group(kind.shape(), kind.list()), values()));
  }

  /** The keys of a file that holds one entry. */
  private Map<String, Filled> around() {
    Map<String, Filled> keys = new LinkedHashMap<>();
    keys.put(kind.list(), Filled.lines(entry()));
    if (kind == FileKind.INDICATOR) {
      keys.put("title", Filled.text(title));
      keys.putAll(first("sector", site.ids(Scheme.SECTOR)));
    }
    return keys;
  }

  private Map<String, Filled> values() {
    return switch (kind) {
      case BRIEFING -> briefing();
      case SECTOR -> sector();
      case PLAN, PAGE -> Map.of("title", Filled.text(title), "summary", LATER, "draft", DRAFT);
      case INDICATOR -> indicator();
      case COMPARISON -> comparison();
      case TERM ->
          Map.of(
              "id", Filled.plain(name),
              "term", Filled.text(title),
              "definition", Filled.byTheAuthor());
      case SOURCE -> Map.of("id", Filled.plain(name), "title", Filled.text(title));
    };
  }

  private Map<String, Filled> briefing() {
    Collection<String> sectors = site.ids(Scheme.SECTOR);
    Filled about =
        Filled.plain(sectors.stream().findFirst().map(first -> "[" + first + "]").orElse("[]"));
    return Map.of(
        "title", Filled.text(title),
        "date", Filled.plain(today.toString()),
        "summary", LATER,
        "sectors", about.remark(choice(sectors)),
        "draft", DRAFT);
  }

  private Map<String, Filled> sector() {
    Map<String, Filled> keys = new LinkedHashMap<>();
    keys.put("title", Filled.text(title));
    keys.put("summary", LATER);
    keys.put("draft", DRAFT);
    List<String> groups = site.site().settings().sectorGroups();
    groups.stream()
        .findFirst()
        .ifPresent(group -> keys.put("group", Filled.text(group).remark(choice(groups))));
    return keys;
  }

  private Map<String, Filled> indicator() {
    Map<String, Filled> keys = new LinkedHashMap<>();
    keys.put("id", Filled.plain(name));
    keys.put("name", Filled.text(title));
    keys.put("unit", Filled.plain("percent").remark(choice(site.unitIds())));
    if (site.site().settings().entity().isEmpty()) {
      keys.putAll(first("entity", site.entityIds()));
    }
    Shape table = group(group(kind.shape(), kind.list()), "observations");
    keys.put(
        "observations",
        Filled.lines(Explained.off(Explained.item(Explained.keys(table, observation()))))
            .remark("Fill in the first, and take away the # before its keys."));
    return keys;
  }

  private Map<String, Filled> observation() {
    Map<String, Filled> keys = new LinkedHashMap<>();
    keys.put("period", Filled.plain(Integer.toString(today.getYear() - 1)));
    keys.put("value", Filled.plain("7"));
    keys.put("status", Filled.plain("actual"));
    keys.putAll(first("source", site.ids(Scheme.SOURCE)));
    return keys;
  }

  private Map<String, Filled> comparison() {
    int year = today.getYear();
    String indicator = site.ids(Scheme.INDICATOR).stream().findFirst().orElse("gdp-growth");
    List<String> columns = List.of("- {period: " + (year - 1) + "}", "- {period: " + year + "}");
    List<String> rows =
        List.of(
            "- id: first-row",
            "  title: First row",
            "  cells:",
            "    " + (year - 1) + ": {gap: To be filled in.}",
            "    " + year + ": {gap: To be filled in.}",
            "# Figures find their places by themselves:",
            "#- {indicator: " + indicator + ", kind: outcome}");
    return Map.of(
        "title", Filled.text(title),
        "columns", Filled.lines(columns),
        "rows", Filled.lines(rows));
  }

  /** The first of them at that key; nothing where there is none. */
  private static Map<String, Filled> first(String key, Collection<String> ids) {
    return ids.stream()
        .findFirst()
        .map(id -> Map.of(key, Filled.plain(id).remark(choice(ids))))
        .orElse(Map.of());
  }

  private static String choice(Collection<String> ids) {
    return ids.isEmpty() ? "This site has none yet." : "Here: " + String.join(", ", ids) + ".";
  }

  /** The group that the items of a list are. */
  private static Shape group(Shape shape, String list) {
    Field<?> field =
        shape.fields().stream().filter(some -> some.name().equals(list)).findFirst().orElseThrow();
    return field.grammar().notation().groups().findFirst().orElseThrow();
  }
}
