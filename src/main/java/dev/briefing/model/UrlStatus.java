package dev.briefing.model;

import java.util.Locale;

/** Whether a source is still at its address, in the words that Wikipedia's citations use. */
public enum UrlStatus {
  LIVE,
  DEAD,
  DEVIATED;

  /** The word as source files write it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
