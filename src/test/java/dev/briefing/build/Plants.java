package dev.briefing.build;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The slips of analysts: each kind planted wherever it applies. */
final class Plants {
  private static final String FIGURE = "\\[([^\\]]*\\d[^\\]]*)\\]\\((indicator:[^)]*)\\)";

  /** Before the end of the observation come the words that it quotes. */
  private static final String QUOTED = "(?=(?:(?!^ {2,6}- ).)*^ +quote: )";

  private final Map<String, String> content;
  private final List<Plant> plants = new ArrayList<>();

  private Plants(Map<String, String> content) {
    this.content = content;
  }

  /**
   * All of them.
   *
   * @param content every text file of the content by its path
   */
  static List<Plant> in(Map<String, String> content) {
    Plants all = new Plants(content);
    all.figures();
    all.references();
    all.sentences();
    all.tables();
    all.yaml();
    all.frontMatter();
    return all.plants;
  }

  private void figures() {
    Set<String> agrees = Set.of("figure-agrees");
    figure("number", agrees, text -> digit(text));
    figure(
        "number spelled",
        agrees,
        text -> some(text.replaceFirst("\\d+(\\.\\d+)?", "eleven hundred"), text));
    figure(
        "comparator dropped",
        agrees,
        text -> some(text.replaceFirst("^(at least|more than|around|over|about) ", ""), text));
    figure(
        "comparator added",
        agrees,
        text ->
            text.matches("(?!(19|20)\\d\\d$)\\d.*")
                ? Optional.of("at least " + text)
                : Optional.empty());
    figure("comparator swapped", agrees, Plants::otherComparator);
    figure("unit", agrees, Plants::otherUnit);
    figure("magnitude", agrees, text -> some(text.replaceFirst("trillion", "billion"), text));
    figure("magnitude dropped", agrees, text -> some(text.replaceFirst(" trillion", ""), text));
    figure("equivalent", agrees, text -> some(text.replaceFirst("\\(\\$(\\d)", "(\\$9$1"), text));
    figure("range", agrees, text -> some(text.replaceFirst("(\\d+)", "$1–99"), text));
    figure(
        "too precise",
        agrees,
        text -> some(text.replaceFirst("(?<![.,\\d])(\\d[\\d,]*)(?![.\\d])", "$1.07"), text));
  }

  private void figure(String kind, Set<String> rules, Function<String, Optional<String>> change) {
    match(
        ".md",
        kind,
        FIGURE,
        rules,
        m -> change.apply(m.group(1)).map(text -> "[" + text + "](" + m.group(2) + ")"));
  }

  private void references() {
    Set<String> unknown = Set.of("unknown-reference");
    for (String scheme :
        List.of(
            "indicator", "term", "source", "sector", "plan", "comparison", "page", "briefing")) {
      String link = "\\]\\(" + scheme + ":([a-z0-9-]+)";
      match(
          "",
          "name of a " + scheme,
          link,
          unknown,
          m -> Optional.of("](" + scheme + ":" + m.group(1) + "x"));
    }
    match(
        "",
        "period",
        "\\]\\((indicator:[a-z-]+)/(20\\d\\d)",
        unknown,
        m -> Optional.of("](" + m.group(1) + "/1" + m.group(2).substring(1)));
    match(
        "",
        "entity",
        "\\]\\((indicator:[a-z-]+)/(20)",
        unknown,
        m -> Optional.of("](" + m.group(1) + "/atlantis/" + m.group(2)));
    match(
        "",
        "kind",
        "\\]\\((indicator:[a-z-]+/20[0-9-]+)\\)",
        unknown,
        m -> Optional.of("](" + m.group(1) + "/forecast)"));
    match(
        "",
        "source of a figure",
        "\\]\\((indicator:[a-z-]+/20[0-9-]+)\\)",
        unknown,
        m -> Optional.of("](" + m.group(1) + "@nobody)"));
    match(
        "", "scheme", "\\]\\(indicator:", Set.of("refused-link"), m -> Optional.of("](indicater:"));
    match(
        "",
        "space",
        "\\]\\((indicator|term|source):",
        Set.of("malformed-reference"),
        m -> Optional.of("](" + m.group(1) + ": "));
    match(
        ".md",
        "script",
        "\\]\\(term:[a-z0-9-]+\\)",
        Set.of("refused-link"),
        m -> Optional.of("](javascript:x)"));
    match(
        ".md",
        "anchor",
        "\\]\\((sector:[a-z-]+)\\)",
        Set.of("missing-anchor"),
        m -> Optional.of("](" + m.group(1) + "#nowhere)"));
  }

  private void sentences() {
    match(
        "briefings/",
        "figure without a source",
        "(?m)^[A-Z].*[.]$",
        Set.of("unsourced-figure"),
        m -> Optional.of(m.group() + " Output rose by 12.7% in the year."));
    match(
        "sectors/",
        "figure without a source",
        "(?m)^[A-Z].*[.]$",
        Set.of("unsourced-figure"),
        m -> Optional.of(m.group() + " It is worth $3.2 billion."));
    match(
        "sectors/",
        "paragraph without a source",
        "(?m)^[A-Z].*\\]\\(.*[.]$",
        Set.of("unsourced-paragraph", "unsourced-figure"),
        m -> Optional.of(m.group().replaceAll("\\[([^\\]]*)\\]\\([^)]*\\)", "$1")));
    match(
        "briefings/",
        "paragraph without a source",
        "(?m)^[A-Z].*\\]\\(.*[.]$",
        Set.of("unsourced-paragraph", "unsourced-figure"),
        m -> Optional.of(m.group().replaceAll("\\[([^\\]]*)\\]\\([^)]*\\)", "$1")));
  }

  private void tables() {
    String in = "indicators/";
    match(
        in,
        "calculated value",
        "(?m)(?<=value: )\\d\\.\\d\\d(?=\\n.*own-calculation)",
        Set.of("calculation-agrees"),
        m -> digit(m.group()));
    Set<String> contradicted = Set.of("figure-agrees", "quote-number");
    match(
        in,
        "value in a quoted table",
        "(?ms)(?<= value: )\\d[\\d.]*" + QUOTED,
        contradicted,
        m -> digit(m.group()));
    match(
        in,
        "value in a series",
        "(?<=[ {]20\\d\\d: )\\d[\\d.]*(?=[ ,}])",
        Set.of("series-unchecked"),
        m -> digit(m.group()));
    match(
        in,
        "period of a series",
        "(?<=[ {])20\\d\\d(?=: \\d)",
        Set.of("series-unchecked", "unknown-reference", "duplicate-key"),
        m -> Optional.of("19" + m.group().substring(2)));
    match(
        in,
        "comparator in a quoted table",
        "(?ms)comparator: [a-z-]+" + QUOTED,
        contradicted,
        m -> Optional.of("comparator: less-than"));
    match(
        in,
        "status",
        "status: [a-z-]+",
        Set.of("invalid-value"),
        m -> Optional.of("status: unsure"));
    match(
        in,
        "period that is none",
        "period: ",
        Set.of("invalid-value"),
        m -> Optional.of("period: 2025-13 #"));
    match(
        in,
        "unit of an indicator",
        "(?m)^    unit: [a-z-]+",
        Set.of("unknown-reference"),
        m -> Optional.of(m.group() + "s-and-more"));
    match(
        "",
        "source of an observation",
        "(?m)^ +source: [a-z0-9-]+",
        Set.of("unknown-reference"),
        m -> Optional.of(m.group() + "9"));
    match(
        in,
        "plan of a target",
        "plan: [a-z-]+",
        Set.of("unknown-reference"),
        m -> Optional.of(m.group() + "s"));
    match(
        in, "missing status", "(?m)^ +status: .*\\n", Set.of("missing-key"), m -> Optional.of(""));
    match(in, "missing unit", "(?m)^    unit: .*\\n", Set.of("missing-key"), m -> Optional.of(""));
    match(
        "glossary/",
        "missing definition",
        "(?m)^ +definition: [^>].*\\n",
        Set.of("missing-key"),
        m -> Optional.of(""));
    match(
        "glossary/",
        "see",
        "see: \\[([a-z-]+)",
        Set.of("unknown-reference"),
        m -> Optional.of("see: [" + m.group(1) + "x"));
    match(
        ".yaml",
        "word of a quote",
        "(?m)(?<= quote: )[A-Za-z]+(?= )",
        Set.of("quote-unchecked", "altered-quote"),
        m -> Optional.of("Xyz"));
    match(
        ".md",
        "word of a block quote",
        "(?m)^> [A-Za-z][a-z]+(?= )",
        Set.of("quote-unchecked", "altered-quote"),
        m -> Optional.of("> Xyz"));
    match(
        "comparisons/",
        "coordinate",
        "indicator: [a-z-]+",
        Set.of("unknown-reference"),
        m -> Optional.of(m.group() + "s"));
    match(
        "comparisons/",
        "figure of a cell",
        "figure: [a-z-]+",
        Set.of("unknown-reference"),
        m -> Optional.of(m.group() + "s"));
    match(
        "comparisons/",
        "column of a cell",
        "(?m)^      (20\\d\\d): ",
        Set.of("unknown-column"),
        m -> Optional.of("      19" + m.group(1).substring(2) + ": "));
  }

  private void yaml() {
    match(
        ".yaml",
        "key",
        "(?m)^( +)(name|definition|status|chinese|note|gap|text): ",
        Set.of("unknown-key"),
        m -> Optional.of(m.group(1) + m.group(2) + "e: "));
    match(
        ".yaml",
        "key twice (yaml)",
        "(?m)^( +)(name|status|chinese|unit): (.*)$",
        Set.of("duplicate-key"),
        m -> Optional.of(m.group() + "\n" + m.group(1) + m.group(2) + ": x"));
    match(
        ".yaml",
        "cut text",
        "(?m)^( +)(name|term): ([^\"'>|#\\n]*)$",
        Set.of("cut-text"),
        m -> Optional.of(m.group() + " #1"));
    match(
        ".yaml",
        "colon (yaml)",
        "(?m)^( +)(name|term): ([^\"'>|#:\\n]*)$",
        Set.of("yaml-syntax"),
        m -> Optional.of(m.group() + ": more"));
    match(
        ".yaml", "tab (yaml)", "(?m)^    (?=[a-z])", Set.of("yaml-syntax"), m -> Optional.of("\t"));
    match(".yaml", "bracket (yaml)", "(?m)\\]$", Set.of("yaml-syntax"), m -> Optional.of(""));
    match(
        ".yaml",
        "alias",
        "(?m)(name|term): ",
        Set.of("yaml-feature"),
        m -> Optional.of(m.group() + "*"));
  }

  private void frontMatter() {
    match(
        "briefings/",
        "date",
        "(?m)^date: .*$",
        Set.of("invalid-value"),
        m -> Optional.of("date: 2026-02-30"));
    match(
        ".md",
        "key of front matter",
        "(?m)^(title|summary|order|group): ",
        Set.of("unknown-key"),
        m -> Optional.of(m.group(1) + "s: "));
    match(
        "briefings/",
        "sector of a briefing",
        "(?m)^sectors: \\[([a-z-]+)",
        Set.of("unknown-reference"),
        m -> Optional.of("sectors: [" + m.group(1) + "x"));
    match(
        "sectors/",
        "group of a sector",
        "(?m)^group: .*$",
        Set.of("unknown-reference"),
        m -> Optional.of("group: Other areas"));
    match(
        ".md",
        "front matter open (yaml)",
        "(?m)\\A---\\n(?s:.*?)\\n---\\n",
        Set.of("front-matter", "yaml-syntax"),
        m -> Optional.of(m.group().substring(0, m.group().length() - 4)));
  }

  /** Plants a change at every match, in the files whose path holds a text. */
  private void match(
      String where,
      String kind,
      String pattern,
      Set<String> rules,
      Function<MatchResult, Optional<String>> change) {
    content.forEach(
        (file, text) -> {
          if (file.contains(where) && (file.endsWith(".md") || file.endsWith(".yaml"))) {
            Pattern.compile(pattern)
                .matcher(text)
                .results()
                .forEach(
                    m ->
                        change
                            .apply(m)
                            .filter(to -> !to.equals(m.group()) && !isCode(text, m.start()))
                            .ifPresent(to -> plants.add(plant(kind, file, text, m, to, rules))));
          }
        });
  }

  private static Plant plant(
      String kind, String file, String text, MatchResult m, String to, Set<String> rules) {
    int line = 1 + (int) text.substring(0, m.start()).chars().filter(c -> c == '\n').count();
    return new Plant(
        kind, file, line, text.substring(0, m.start()) + to + text.substring(m.end()), rules);
  }

  /** What stands in code shows how to write, and is not read. */
  private static boolean isCode(String text, int at) {
    String before = text.substring(0, at);
    boolean fenced = before.split("(?m)^```", -1).length % 2 == 0;
    String line = before.substring(before.lastIndexOf('\n') + 1);
    return fenced || line.chars().filter(c -> c == '`').count() % 2 == 1;
  }

  private static Optional<String> some(String changed, String text) {
    return changed.equals(text) ? Optional.empty() : Optional.of(changed);
  }

  private static Optional<String> digit(String text) {
    return Arrays.stream(text.split("", -1))
        .filter(c -> c.matches("\\d"))
        .findFirst()
        .map(
            d ->
                text.replaceFirst(
                    d, d.equals("9") ? "8" : String.valueOf(Integer.parseInt(d) + 1)));
  }

  private static Optional<String> otherComparator(String text) {
    if (text.matches("(at least|more than|around|over|about) .*")) {
      return Optional.of(
          "up to"
              + text.substring(
                  text.startsWith("at least")
                      ? 8
                      : text.startsWith("more than") ? 9 : text.indexOf(' ')));
    }
    return Optional.empty();
  }

  private static Optional<String> otherUnit(String text) {
    String other =
        text.replaceFirst("per cent|percent|%", "kilometres")
            .replaceFirst("yuan", "yen")
            .replaceFirst("mentions", "patents");
    return some(other, text);
  }
}
