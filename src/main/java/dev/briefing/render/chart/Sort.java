package dev.briefing.render.chart;

/** What sort of knowledge is drawn, and so how: filled, hollow, or as a bar that marks a goal. */
public enum Sort {
  ACTUAL,
  UNSURE,
  TARGET,
  FORECAST,
  CALCULATION;

  boolean isFilled() {
    return this == ACTUAL || this == CALCULATION;
  }
}
