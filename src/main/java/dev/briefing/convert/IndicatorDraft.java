package dev.briefing.convert;

import dev.briefing.model.Archive;
import dev.briefing.model.Bound;
import dev.briefing.model.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * An indicator of a new table: its plain values as series where one entity, status and source have
 * several, and everything else one by one.
 */
record IndicatorDraft(String id, String name, String unit, List<Figure> figures) {
  private static final int FEWEST_OF_A_SERIES = 3;
  private static final int WIDTH = 100;
  private static final String MARGIN = " ".repeat(12);

  IndicatorDraft {
    figures = List.copyOf(figures);
  }

  /** Its lines in the file. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add("  - id: " + YamlText.of(id));
    lines.add("    name: " + YamlText.of(name));
    lines.add("    unit: " + YamlText.of(unit));
    List<List<Figure>> series = series();
    List<Figure> others =
        figures.stream()
            .filter(figure -> series.stream().noneMatch(s -> s.contains(figure)))
            .toList();
    if (!series.isEmpty()) {
      lines.add("    series:");
      series.forEach(row -> lines.addAll(series(row)));
    }
    if (!others.isEmpty()) {
      lines.add("    observations:");
      others.forEach(figure -> lines.addAll(observation(figure)));
    }
    return lines;
  }

  private List<List<Figure>> series() {
    Map<String, List<Figure>> rows = new LinkedHashMap<>();
    figures.stream()
        .filter(Figure::isPlain)
        .forEach(f -> rows.computeIfAbsent(f.row(), some -> new ArrayList<>()).add(f));
    boolean any = rows.values().stream().anyMatch(row -> row.size() >= FEWEST_OF_A_SERIES);
    return rows.values().stream()
        .filter(row -> any)
        .map(row -> row.stream().sorted(Comparator.comparing(Figure::period)).toList())
        .toList();
  }

  private static List<String> series(List<Figure> row) {
    Figure first = row.get(0);
    List<String> lines = new ArrayList<>();
    lines.add("      - entity: " + YamlText.of(first.entity()));
    lines.addAll(common(first));
    lines.add("        values:");
    lines.add("          {");
    StringBuilder line = new StringBuilder();
    for (Figure figure : row) {
      String pair = figure.period().text() + ": " + figure.value() + ",";
      if (line.length() > 0 && MARGIN.length() + line.length() + 1 + pair.length() > WIDTH) {
        lines.add(MARGIN + line);
        line.setLength(0);
      }
      line.append(line.length() > 0 ? " " : "").append(pair);
    }
    lines.add(MARGIN + line);
    lines.add("          }");
    return lines;
  }

  private static List<String> observation(Figure figure) {
    List<String> lines = new ArrayList<>();
    lines.add("      - period: " + figure.period().text());
    lines.add("        value: " + figure.value());
    lines.add("        entity: " + YamlText.of(figure.entity()));
    lines.addAll(common(figure));
    if (!figure.note().isEmpty()) {
      lines.add("        note: " + YamlText.of(PlainMarkdown.of(figure.note())));
    }
    return lines;
  }

  private static List<String> common(Figure figure) {
    List<String> lines = new ArrayList<>();
    lines.add("        status: " + figure.status().word());
    if (figure.comparator() != Bound.EXACTLY) {
      lines.add("        comparator: " + figure.comparator().word());
    }
    lines.add("        source: " + YamlText.of(figure.source()));
    return lines;
  }

  /** The data of its series, as an archive keeps them. */
  void archive(SortedMap<String, String> files) {
    for (List<Figure> row : series()) {
      for (Figure figure : row) {
        files.merge(
            Archive.name(id, figure.source()) + ".csv",
            "entity,period,value\n" + line(figure),
            (before, more) -> before + line(figure));
      }
    }
  }

  private static String line(Figure figure) {
    return figure.entity() + "," + figure.period().text() + "," + figure.value() + "\n";
  }

  /** What was taken, in a line. */
  String taken() {
    List<Period> periods = figures.stream().map(Figure::period).sorted().toList();
    Period first = periods.get(0);
    Period last = periods.get(periods.size() - 1);
    long entities = figures.stream().map(Figure::entity).distinct().count();
    List<String> statuses = figures.stream().map(f -> f.status().word()).distinct().toList();
    List<String> sources = figures.stream().map(Figure::source).distinct().toList();
    return "  %s: %s, %s, %s; unit %s, status %s, source %s"
        .formatted(
            id,
            Shown.count(figures.size(), "value"),
            Shown.count(entities, "entity"),
            first.equals(last) ? first.text() : first + " to " + last,
            unit,
            String.join(" and ", statuses),
            String.join(" and ", sources));
  }
}
