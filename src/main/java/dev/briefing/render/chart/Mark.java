package dev.briefing.render.chart;

import dev.briefing.model.Period;
import java.math.BigDecimal;

/**
 * A number or a range of numbers for a period.
 *
 * @param high the same as {@code low}, unless it is a range
 * @param contested whether another source says something else
 * @param source where it comes from, in short
 * @param text the value in short, for labels
 * @param tip all of it in a line: entity, period, value, status
 */
public record Mark(
    Period period,
    BigDecimal low,
    BigDecimal high,
    Sort sort,
    boolean contested,
    String source,
    String text,
    String tip) {

  boolean isRange() {
    return low.compareTo(high) < 0;
  }

  /** The number, or the middle of the range. */
  BigDecimal middle() {
    return low.add(high).divide(BigDecimal.valueOf(2));
  }
}
