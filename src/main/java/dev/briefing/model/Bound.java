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

  /** Before a figure in plain text: {@code at least 7}. */
  public String before(String figure) {
    return this == EXACTLY ? figure : word().replace('-', ' ') + " " + figure;
  }

  /** The word as tables write it, such as {@code at-least}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
