package dev.briefing.render;

import dev.briefing.model.Catalogue;
import dev.briefing.model.Indicator;
import dev.briefing.model.Kind;
import dev.briefing.model.Observation;
import dev.briefing.model.Period;
import dev.briefing.model.Value;
import dev.briefing.render.chart.Sparkline;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The small lines that stand beside figures: the series that a figure is part of, or goes on. Those
 * of an indicator are made when the first of them is asked for, by any thread.
 */
final class Sparklines {
  private final Catalogue catalogue;
  private final Map<String, Map<String, Sparkline>> lines = new ConcurrentHashMap<>();

  Sparklines(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** The line of an outcome’s entity; {@link Sparkline#NONE} for any other figure. */
  Sparkline of(Observation observation) {
    return observation.kind() == Kind.OUTCOME
        ? lines
            .computeIfAbsent(observation.indicator(), this::all)
            .getOrDefault(observation.entity().value(), Sparkline.NONE)
        : Sparkline.NONE;
  }

  private Map<String, Sparkline> all(String indicator) {
    return catalogue.indicator(indicator).map(Sparklines::all).orElse(Map.of());
  }

  /** Of each entity the first. */
  private static Map<String, Sparkline> all(Indicator indicator) {
    Map<String, Sparkline> all = new HashMap<>();
    for (List<Observation> column : SeriesColumns.of(indicator)) {
      SortedMap<Period, BigDecimal> values = new TreeMap<>();
      List<Observation> outcomes = column.stream().filter(o -> o.kind() == Kind.OUTCOME).toList();
      for (Observation outcome : outcomes) {
        if (outcome.value() instanceof Value.Amount amount) {
          values.put(outcome.period().value(), amount.number());
        }
      }
      if (!outcomes.isEmpty()) {
        all.putIfAbsent(outcomes.get(0).entity().value(), Sparkline.of(values));
      }
    }
    return all;
  }
}
