package dev.briefing.check;

import dev.briefing.model.FigureReference;
import dev.briefing.model.Kind;
import dev.briefing.model.Observation;
import dev.briefing.model.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which coordinates a reference leaves open, where it may mean more figures than one would list.
 */
record WhatIsMissing(FigureReference reference, List<Observation> choices) {

  /** {@code name an entity (china, japan) and a period (2000 to 2022)}. */
  String words() {
    List<String> parts = new ArrayList<>();
    List<String> entities = stream().map(o -> o.entity().value()).distinct().toList();
    List<Period> periods = stream().map(o -> o.period().value()).distinct().sorted().toList();
    List<String> kinds =
        stream().map(Observation::kind).distinct().sorted().map(Kind::word).toList();
    if (reference.entities().isEmpty() && entities.size() > 1) {
      parts.add("an entity (" + Suggestion.list(entities, entities.size()) + ")");
    }
    if (reference.period().isEmpty() && periods.size() > 1) {
      parts.add("a period (" + span(periods) + ")");
    }
    if (reference.kind().isEmpty() && kinds.size() > 1) {
      parts.add("a kind (" + String.join(" or ", kinds) + ")");
    }
    if (parts.isEmpty()) {
      return "name a source";
    }
    String last = parts.remove(parts.size() - 1);
    return "name " + (parts.isEmpty() ? "" : String.join(", ", parts) + " and ") + last;
  }

  private Stream<Observation> stream() {
    return choices.stream();
  }

  private static String span(List<Period> periods) {
    return periods.size() < 4
        ? String.join(", ", periods.stream().map(Period::text).toList())
        : periods.get(0) + " to " + periods.get(periods.size() - 1);
  }
}
