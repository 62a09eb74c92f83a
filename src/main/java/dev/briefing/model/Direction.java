package dev.briefing.model;

import java.util.Locale;

/** Which way is progress. */
public enum Direction {
  UP,
  DOWN,
  NONE;

  /** The word as tables write it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
