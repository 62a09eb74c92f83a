package dev.briefing.model;

import java.util.Locale;

/**
 * When a target has to hold: by the period's end, in each of its years, on average over it, or as
 * its total.
 */
public enum Reach {
  BY_END,
  EACH_YEAR,
  AVERAGE,
  TOTAL;

  /** The word as tables write it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
