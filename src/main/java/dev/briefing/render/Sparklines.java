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

/** The small lines that stand beside figures: the series that a figure is part of, or goes on. */
final class Sparklines {
  private final Map<String, Sparkline> lines = new HashMap<>();

  Sparklines(Catalogue catalogue) {
    catalogue.site().indicators().forEach(this::add);
  }

  /** The line of an outcome’s entity; {@link Sparkline#NONE} for any other figure. */
  Sparkline of(Observation observation) {
    return observation.kind() == Kind.OUTCOME
        ? lines.getOrDefault(key(observation), Sparkline.NONE)
        : Sparkline.NONE;
  }

  private void add(Indicator indicator) {
    for (List<Observation> column : SeriesColumns.of(indicator)) {
      SortedMap<Period, BigDecimal> values = new TreeMap<>();
      List<Observation> outcomes = column.stream().filter(o -> o.kind() == Kind.OUTCOME).toList();
      for (Observation outcome : outcomes) {
        if (outcome.value() instanceof Value.Amount amount) {
          values.put(outcome.period().value(), amount.number());
        }
      }
      if (!outcomes.isEmpty()) {
        lines.putIfAbsent(key(outcomes.get(0)), Sparkline.of(values));
      }
    }
  }

  private static String key(Observation observation) {
    return observation.indicator() + "/" + observation.entity().value();
  }
}
