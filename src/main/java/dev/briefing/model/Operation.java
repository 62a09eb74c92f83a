package dev.briefing.model;

import java.util.Locale;

/**
 * How a calculated figure is made of others: the first over the second, the same in per cent, the
 * first less the second, the change from the first to the second in per cent, or the sum of all.
 */
public enum Operation {
  RATIO,
  SHARE,
  DIFFERENCE,
  CHANGE,
  SUM;

  /** The word as tables write it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
