package dev.briefing.read;

import dev.briefing.model.Observation;
import dev.briefing.model.Written;
import dev.briefing.problem.Problems;
import dev.briefing.problem.Rule;
import dev.briefing.read.shape.Scope;
import dev.briefing.read.yaml.Node;
import dev.briefing.read.yaml.TextLines;
import dev.briefing.read.yaml.YamlReader;
import java.util.List;
import java.util.Optional;

/** Reads an indicator table as it once was. What was wrong with it then is nobody's problem now. */
public final class PastTable {
  private PastTable() {}

  /**
   * Its observations; nothing where the file could not be read, so that nobody can tell.
   *
   * @param name how positions name the file
   * @param entity whom a figure is about when nothing else says so
   */
  public static Optional<List<Observation>> observations(
      String name, byte[] bytes, Optional<Written<String>> entity) {
    Problems problems = new Problems();
    Optional<TextLines> text =
        FileText.decode(bytes, name, problems).map(some -> new TextLines(name, some));
    Optional<Node> node = text.flatMap(lines -> YamlReader.read(lines, problems));
    if (node.isEmpty() || problems.sorted().stream().anyMatch(p -> p.rule() == Rule.YAML_SYNTAX)) {
      return Optional.empty();
    }
    Parts parts = new Parts();
    IndicatorTableReader.read(node.get(), new Scope(text.get(), problems), parts, entity);
    return Optional.of(
        parts.tables.stream()
            .flatMap(table -> table.indicators().stream())
            .flatMap(indicator -> indicator.observations().stream())
            .toList());
  }
}
