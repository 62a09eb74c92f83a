package dev.briefing.render.chart;

import dev.briefing.model.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Finds where values are missing: where the way to the next one is longer than it usually is. */
final class Gaps {
  private static final int MONTH = 20;
  private static final double LONGER = 1.5;

  private Gaps() {}

  /**
   * The stretches between which a value is missing.
   *
   * @param all the earliest first
   */
  static <T> List<List<T>> parts(List<T> all, Function<T, Period> period) {
    long usual = usualStep(all, period);
    List<List<T>> parts = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      if (i == 0 || step(all.get(i - 1), all.get(i), period) > usual * LONGER) {
        parts.add(new ArrayList<>());
      }
      parts.get(parts.size() - 1).add(all.get(i));
    }
    return parts;
  }

  /** The distance in days that most values have to the next one; of two such, the shorter. */
  private static <T> long usualStep(List<T> all, Function<T, Period> period) {
    Map<Long, Integer> steps = new HashMap<>();
    for (int i = 1; i < all.size(); i++) {
      steps.merge(step(all.get(i - 1), all.get(i), period), 1, Integer::sum);
    }
    return steps.entrySet().stream()
        .min(
            Map.Entry.<Long, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse(0L);
  }

  /** Rounded, since months, quarters and years do not all have as many days. */
  private static <T> long step(T one, T other, Function<T, Period> period) {
    long days = period.apply(other).end().toEpochDay() - period.apply(one).end().toEpochDay();
    return days < MONTH ? days : Math.round(days / 10.0) * 10;
  }
}
