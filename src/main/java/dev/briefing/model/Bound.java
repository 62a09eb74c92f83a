package dev.briefing.model;

import java.util.Locale;

/** A figure's comparator: how its number bounds the truth. */
public enum Bound {
  EXACTLY,
  AT_LEAST,
  MORE_THAN,
  AROUND,
  UP_TO,
  LESS_THAN;

  /** The word as tables write it, such as {@code at-least}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
