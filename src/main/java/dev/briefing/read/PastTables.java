package dev.briefing.read;

import dev.briefing.model.IndicatorTable;
import dev.briefing.model.Observation;
import dev.briefing.model.Written;
import dev.briefing.problem.Problems;
import dev.briefing.problem.Rule;
import dev.briefing.read.shape.Scope;
import dev.briefing.read.yaml.Node;
import dev.briefing.read.yaml.TextLines;
import dev.briefing.read.yaml.YamlReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads indicator tables as they once were. What was wrong with them then is nobody's problem now.
 * From one revision to the next most of a table stays as it was: an indicator, and an observation,
 * that was read once is known from then on, so that a thousand versions of a table cost little more
 * than what is new in each.
 */
public final class PastTables {
  /** Whom a figure is about when nothing else says so. */
  private final Optional<Written<String>> entity;

  /** What each indicator says, by the file and what stands before its list, then by its text. */
  private final Map<String, Map<String, Optional<List<Observation>>>> known = new HashMap<>();

  private final Map<String, Optional<PastIndicator>> indicators = new HashMap<>();

  public PastTables(Optional<Written<String>> entity) {
    this.entity = entity;
  }

  /**
   * The observations of a table; nothing where the file could not be read, so that nobody can tell.
   *
   * @param name how positions name the file
   */
  public Optional<List<Observation>> observations(String name, byte[] bytes) {
    return FileText.decode(bytes, name, new Problems())
        .flatMap(text -> piecemeal(name, text).or(() -> whole(name, text)));
  }

  /** Indicator by indicator; nothing where the table is not written as tables usually are. */
  private Optional<List<Observation>> piecemeal(String name, String text) {
    Optional<CutList> list = CutList.of(text, "indicators", 0);
    if (list.isEmpty()) {
      return Optional.empty();
    }
    String table = list.get().before();
    Map<String, Optional<List<Observation>>> read =
        known.computeIfAbsent(name + "\n" + table, t -> new HashMap<>());
    List<Observation> all = new ArrayList<>();
    for (String item : list.get().items()) {
      Optional<List<Observation>> found =
          read.computeIfAbsent(item, i -> byItem(name, table, i).or(() -> alone(name, table + i)));
      if (found.isEmpty()) {
        return Optional.empty();
      }
      all.addAll(found.get());
    }
    return Optional.of(all);
  }

  /** An indicator, observation by observation. */
  private Optional<List<Observation>> byItem(String name, String table, String indicator) {
    int depth = indicator.indexOf('-') + "- ".length();
    return CutList.of(indicator, "observations", depth)
        .flatMap(
            list ->
                indicators
                    .computeIfAbsent(
                        name + "\n" + table + list.before(),
                        i -> PastIndicator.of(name, table + list.before(), entity))
                    .flatMap(past -> past.observations(list.items())));
  }

  /** A table of one indicator; nothing where it may be another thing than a part of its table. */
  private Optional<List<Observation>> alone(String name, String text) {
    Problems problems = new Problems();
    TextLines lines = new TextLines(name, text);
    return yaml(lines, problems)
        .map(node -> tables(node, new Scope(lines, problems)))
        .filter(tables -> tables.size() == 1 && tables.get(0).indicators().size() == 1)
        .map(PastTables::observations);
  }

  private Optional<List<Observation>> whole(String name, String text) {
    Problems problems = new Problems();
    TextLines lines = new TextLines(name, text);
    return yaml(lines, problems)
        .map(node -> observations(tables(node, new Scope(lines, problems))));
  }

  /** What a text says as YAML; nothing where it cannot be read to its end. */
  static Optional<Node> yaml(TextLines lines, Problems problems) {
    Optional<Node> node = YamlReader.read(lines, problems);
    return problems.sorted().stream().anyMatch(problem -> problem.rule() == Rule.YAML_SYNTAX)
        ? Optional.empty()
        : node;
  }

  private List<IndicatorTable> tables(Node node, Scope scope) {
    Parts parts = new Parts();
    IndicatorTableReader.read(node, scope, parts, entity);
    return parts.tables;
  }

  private static List<Observation> observations(List<IndicatorTable> tables) {
    return tables.stream()
        .flatMap(table -> table.indicators().stream())
        .flatMap(indicator -> indicator.observations().stream())
        .toList();
  }
}
