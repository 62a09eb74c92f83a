package dev.briefing.model;

import java.util.Locale;

/** What sort of knowledge an observation is; each groups some statuses. */
public enum Kind {
  OUTCOME,
  TARGET,
  FORECAST,
  CALCULATION;

  /** The word as references and tables write it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
