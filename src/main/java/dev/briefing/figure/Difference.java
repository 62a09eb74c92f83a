package dev.briefing.figure;

/** What tells a written figure from the observation that it is bound to. */
public enum Difference {
  /** The number alone. */
  NUMBER,
  /** The digits are the same, thousands of times apart. */
  MAGNITUDE,
  /** What is counted. */
  UNIT,
  /** What bounds the number. */
  COMPARATOR,
  /** One has one number, the other two. */
  RANGE,
  /** The text has more digits than the table, or too few. */
  PRECISION,
  /** The table has words and no number. */
  WORDS
}
