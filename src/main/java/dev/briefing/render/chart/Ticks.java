package dev.briefing.render.chart;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * Round numbers along an axis, from at most the lowest value to at least the highest one.
 *
 * @param step what lies between two of them: 1, 2 or 5 and zeros
 */
public record Ticks(BigDecimal step, List<BigDecimal> values) {
  private static final List<BigDecimal> NICE =
      List.of(BigDecimal.ONE, BigDecimal.valueOf(2), BigDecimal.valueOf(5));
  private static final BigDecimal NEAR_ZERO = new BigDecimal("0.6");

  public Ticks {
    values = List.copyOf(values);
  }

  /**
   * @param most how many steps there may be
   */
  public static Ticks of(BigDecimal low, BigDecimal high, int most) {
    if (low.compareTo(high) == 0) {
      return of(
          low.min(BigDecimal.ZERO),
          high.max(high.signum() == 0 ? BigDecimal.ONE : BigDecimal.ZERO),
          most);
    }
    BigDecimal range = high.subtract(low);
    BigDecimal least = range.divide(BigDecimal.valueOf(most), MathContext.DECIMAL64);
    int power = least.precision() - least.scale() - 1;
    for (int up = power; ; up++) {
      for (BigDecimal digit : NICE) {
        BigDecimal step = digit.scaleByPowerOfTen(up);
        BigDecimal first = low.divide(step, 0, RoundingMode.FLOOR);
        BigDecimal last = high.divide(step, 0, RoundingMode.CEILING);
        if (last.subtract(first).compareTo(BigDecimal.valueOf(most)) <= 0) {
          return new Ticks(step, multiples(step, first, last));
        }
      }
    }
  }

  /** With zero, from which the length of a bar is measured. */
  public static Ticks fromZero(BigDecimal low, BigDecimal high, int most) {
    return of(low.min(BigDecimal.ZERO), high.max(BigDecimal.ZERO), most);
  }

  /** With zero, unless all values lie far from it and close together. */
  public static Ticks forLines(BigDecimal low, BigDecimal high, int most) {
    BigDecimal near = low.signum() > 0 ? low : high.negate();
    BigDecimal far = low.signum() > 0 ? high : low.negate();
    boolean apart = near.signum() > 0 && near.compareTo(far.multiply(NEAR_ZERO)) > 0;
    return apart && low.compareTo(high) < 0 ? of(low, high, most) : fromZero(low, high, most);
  }

  public BigDecimal low() {
    return values.get(0);
  }

  public BigDecimal high() {
    return values.get(values.size() - 1);
  }

  private static List<BigDecimal> multiples(BigDecimal step, BigDecimal first, BigDecimal last) {
    List<BigDecimal> values = new ArrayList<>();
    for (BigDecimal at = first; at.compareTo(last) <= 0; at = at.add(BigDecimal.ONE)) {
      BigDecimal value = step.multiply(at);
      values.add(value.signum() == 0 ? BigDecimal.ZERO : value.setScale(Math.max(0, step.scale())));
    }
    return values;
  }
}
