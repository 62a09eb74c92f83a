package dev.briefing.bench;

import java.util.List;

/**
 * An indicator with its yearly values.
 *
 * @param unit as it is written behind a number
 * @param values their digits, one for each year of {@link Corpus#YEARS}
 */
record Series(
    String id, String name, String sector, String unit, String source, List<String> values) {
  Series {
    values = List.copyOf(values);
  }

  /** A value as a sentence writes it. */
  String written(int year) {
    return values.get(year) + (unit.equals("%") ? "" : " ") + unit;
  }
}
