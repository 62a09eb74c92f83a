package dev.briefing.bench;

import static java.util.stream.Collectors.joining;

/** What several generators read in the same form. */
final class Yaml {
  private Yaml() {}

  static String text(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  static String frontMatter(Text text) {
    return """
        ---
        title: %s
        date: %s
        sectors: [%s]
        summary: %s
        ---

        """
        .formatted(
            text(text.title()),
            text.date(),
            String.join(", ", text.sectors()),
            text(text.summary()));
  }

  static String glossary(Corpus corpus) {
    return corpus.glossary().stream()
        .map(
            entry ->
                "- term: %s\n  definition: %s\n"
                    .formatted(text(entry.term()), text(entry.definition())))
        .collect(joining("", "terms:\n", ""));
  }

  static String indicators(Corpus corpus) {
    return corpus.series().stream().map(Yaml::indicator).collect(joining("", "indicators:\n", ""));
  }

  private static String indicator(Series series) {
    StringBuilder text =
        new StringBuilder(
            "- id: %s\n  name: %s\n  sector: %s\n  unit: %s\n  source: %s\n  observations:\n"
                .formatted(
                    series.id(),
                    text(series.name()),
                    series.sector(),
                    text(series.unit()),
                    text(Corpus.SOURCES.getOrDefault(series.source(), series.source()))));
    for (int year = 0; year < Corpus.YEARS; year++) {
      text.append("  - {year: ")
          .append(Corpus.FIRST_YEAR + year)
          .append(", value: ")
          .append(series.values().get(year))
          .append("}\n");
    }
    return text.toString();
  }

  static String sectors() {
    return Corpus.SECTORS.entrySet().stream()
        .map(sector -> "- {id: %s, name: %s}\n".formatted(sector.getKey(), sector.getValue()))
        .collect(joining("", "sectors:\n", ""));
  }

  static String sources() {
    return Corpus.SOURCES.entrySet().stream()
        .map(source -> "- {id: %s, name: %s}\n".formatted(source.getKey(), source.getValue()))
        .collect(joining("", "sources:\n", ""));
  }
}
