package dev.briefing.trace;

import dev.briefing.model.Observation;
import dev.briefing.model.Reference;
import dev.briefing.model.Scheme;
import dev.briefing.problem.Position;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Uses in the order in which they were met: those of one page, or of all that is no page's. */
final class Notes {
  private final Map<String, List<Use>> uses = new LinkedHashMap<>();
  private final List<Use> figures = new ArrayList<>();
  private final Map<String, Map<Position, String>> anchors = new HashMap<>();

  static String key(Scheme scheme, String id) {
    return scheme.word() + ":" + id;
  }

  static String key(Observation observation) {
    return "figure:" + observation.address();
  }

  void add(Scheme scheme, String id, Use use) {
    add(key(scheme, id), use);
  }

  /** A use that shows a figure is one of its indicator and of its source, too. */
  void addFigure(Use use) {
    figures.add(use);
    Observation shown = use.observation().orElseThrow();
    add(key(shown), use);
    add(Scheme.INDICATOR, shown.indicator(), use);
    shown.source().ifPresent(id -> add(Scheme.SOURCE, id.value(), use));
  }

  private void add(String thing, Use use) {
    uses.computeIfAbsent(thing, name -> new ArrayList<>()).add(use);
  }

  void anchor(Reference reference, String anchor) {
    Position at = reference.at();
    anchors.computeIfAbsent(at.file(), file -> new HashMap<>()).put(at, anchor);
  }

  /** By what they use. */
  Map<String, List<Use>> uses() {
    return uses;
  }

  List<Use> of(String thing) {
    return uses.getOrDefault(thing, List.of());
  }

  List<Use> figures() {
    return figures;
  }

  /** The anchors of the links that state a figure: file by file, by where each is written. */
  Map<String, Map<Position, String>> anchors() {
    return anchors;
  }
}
