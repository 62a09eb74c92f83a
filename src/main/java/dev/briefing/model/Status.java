package dev.briefing.model;

import java.util.Locale;

/** How sure a figure is, and of what sort. */
public enum Status {
  ACTUAL(Kind.OUTCOME),
  ESTIMATE(Kind.OUTCOME),
  PROVISIONAL(Kind.OUTCOME),
  TARGET(Kind.TARGET),
  PLANNED(Kind.TARGET),
  FORECAST(Kind.FORECAST),
  OWN_CALCULATION(Kind.CALCULATION);

  private final Kind kind;

  Status(Kind kind) {
    this.kind = kind;
  }

  public Kind kind() {
    return kind;
  }

  /** The word as tables write it, such as {@code own-calculation}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
