package dev.briefing.read;

import dev.briefing.model.Observation;
import dev.briefing.model.Written;
import dev.briefing.problem.Problems;
import dev.briefing.read.shape.Scope;
import dev.briefing.read.yaml.Node;
import dev.briefing.read.yaml.TextLines;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The observations of an indicator as they once were, item by item: what was read of one stays
 * known for as long as what stands before the list is the same.
 */
final class PastIndicator {
  private final String name;
  private final IndicatorTableReader.Heading heading;

  /** By what is written; nothing where that says too little to be an observation. */
  private final Map<String, Optional<Observation>> known = new HashMap<>();

  private PastIndicator(String name, IndicatorTableReader.Heading heading) {
    this.name = name;
    this.heading = heading;
  }

  /**
   * Nothing where it cannot be told from the text before the observations alone.
   *
   * @param name how positions name the file
   * @param text of a table with one indicator, up to the line that names its observations
   */
  static Optional<PastIndicator> of(String name, String text, Optional<Written<String>> entity) {
    Problems problems = new Problems();
    TextLines lines = new TextLines(name, text);
    return PastTables.yaml(lines, problems)
        .flatMap(
            node ->
                IndicatorTableReader.heading(node, new Scope(lines, problems), entity)
                    .map(heading -> new PastIndicator(name, heading)));
  }

  /** Nothing where they are no items by themselves. */
  Optional<List<Observation>> observations(List<String> items) {
    Set<String> unknown = new LinkedHashSet<>();
    for (String item : items) {
      if (!known.containsKey(item)) {
        unknown.add(item);
      }
    }
    if (!unknown.isEmpty() && !learn(List.copyOf(unknown))) {
      return Optional.empty();
    }
    List<Observation> all = new ArrayList<>();
    items.forEach(item -> known.getOrDefault(item, Optional.empty()).ifPresent(all::add));
    return Optional.of(all);
  }

  /** As many items as there are stretches: so every cut lay between two. */
  private boolean learn(List<String> items) {
    Problems problems = new Problems();
    TextLines lines = new TextLines(name, String.join("", items));
    Optional<Node> node = PastTables.yaml(lines, problems);
    if (!(node.orElse(null) instanceof Node.Sequence list) || list.items().size() != items.size()) {
      return false;
    }
    Scope scope = new Scope(lines, problems);
    for (int i = 0; i < items.size(); i++) {
      known.put(
          items.get(i),
          ObservationReader.SHAPE
              .read(list.items().get(i), scope)
              .flatMap(
                  fields -> ObservationReader.bind(heading.id(), fields, heading.entity(), scope)));
    }
    return true;
  }
}
