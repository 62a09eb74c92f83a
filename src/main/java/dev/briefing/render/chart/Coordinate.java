package dev.briefing.render.chart;

/** Writes positions with at most one decimal, whatever the locale. */
final class Coordinate {
  private Coordinate() {}

  /** {@code 12}, {@code 12.5}, {@code -0.5}. */
  static String of(double position) {
    long tenths = Math.round(position * 10);
    String sign = tenths < 0 ? "-" : "";
    long size = Math.abs(tenths);
    return sign + size / 10 + (size % 10 == 0 ? "" : "." + size % 10);
  }
}
