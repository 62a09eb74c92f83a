package dev.briefing.model;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Whether two figures for the same thing say the same. */
public final class Agreement {
  private Agreement() {}

  /**
   * Whether two observations with the same coordinates contradict each other: their comparators
   * differ, or their values differ at the decimals of the coarser one. Words contradict nothing.
   */
  public static boolean contested(Observation one, Observation other) {
    Value a = one.value();
    Value b = other.value();
    if (a instanceof Value.Words || b instanceof Value.Words) {
      return false;
    }
    return one.comparator() != other.comparator() || !sameValue(a, b);
  }

  /** Whether two values are the same at the decimals of the coarser one. */
  public static boolean sameValue(Value a, Value b) {
    if (a instanceof Value.Amount one && b instanceof Value.Amount other) {
      return sameNumber(one.number(), other.number());
    }
    if (a instanceof Value.Range one && b instanceof Value.Range other) {
      return sameNumber(one.low().number(), other.low().number())
          && sameNumber(one.high().number(), other.high().number());
    }
    return a.equals(b);
  }

  private static boolean sameNumber(BigDecimal a, BigDecimal b) {
    int scale = Math.min(a.scale(), b.scale());
    return a.setScale(scale, RoundingMode.HALF_UP)
            .compareTo(b.setScale(scale, RoundingMode.HALF_UP))
        == 0;
  }
}
