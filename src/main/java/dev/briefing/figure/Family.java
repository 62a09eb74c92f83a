package dev.briefing.figure;

/** What sort of thing a figure counts. */
public enum Family {
  /** A number alone. */
  NONE,
  PERCENT,
  /** Percentage points and basis points; also points of an index. */
  POINTS,
  /** How many times as much, or how often. */
  TIMES,
  /** A part of a whole in words: half, four-fifths. */
  SHARE,
  MONEY,
  /** A unit of measurement, such as kilometres. */
  MEASURE,
  /** A span of time. */
  TIME,
  /** Things: mentions, patents. */
  COUNT
}
