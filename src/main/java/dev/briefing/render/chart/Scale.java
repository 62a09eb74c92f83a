package dev.briefing.render.chart;

import java.math.BigDecimal;
import java.math.MathContext;

/** Where numbers lie along an axis, which may run either way. */
record Scale(BigDecimal low, BigDecimal high, double from, double to) {

  static Scale of(Ticks ticks, double from, double to) {
    return new Scale(ticks.low(), ticks.high(), from, to);
  }

  /** Divided as decimals, so that neither a very large nor a very small number loses its place. */
  double at(BigDecimal value) {
    BigDecimal part = value.subtract(low).divide(high.subtract(low), MathContext.DECIMAL64);
    return from + (to - from) * part.doubleValue();
  }
}
