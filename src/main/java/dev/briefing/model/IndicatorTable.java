package dev.briefing.model;

import dev.briefing.problem.Position;
import java.util.List;
import java.util.Optional;

/** A file of indicators that belong together. */
public record IndicatorTable(
    String title,
    Optional<Written<String>> sector,
    Optional<Prose> note,
    List<Indicator> indicators,
    Position at) {
  public IndicatorTable {
    indicators = List.copyOf(indicators);
  }
}
