package dev.briefing.problem;

import java.util.Locale;

/** How much a problem weighs: an error stops the publish, a warning is only told, off is silent. */
public enum Severity {
  ERROR,
  WARNING,
  OFF;

  /** The word as it stands in {@code site.yaml} and in reports. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
