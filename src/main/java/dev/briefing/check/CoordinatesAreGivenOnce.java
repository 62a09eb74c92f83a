package dev.briefing.check;

import dev.briefing.model.Comparison;
import dev.briefing.model.Coordinates;
import dev.briefing.model.Line;
import dev.briefing.model.Site;
import dev.briefing.model.Written;
import dev.briefing.problem.Problem;
import dev.briefing.problem.Problems;
import dev.briefing.problem.Rule;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** A coordinate of a comparison is given by its rows or by its columns. */
final class CoordinatesAreGivenOnce {
  private CoordinatesAreGivenOnce() {}

  static void check(Site site, Problems found) {
    site.comparisons().forEach(comparison -> check(comparison, found));
  }

  private static void check(Comparison comparison, Problems found) {
    Map<String, Line> columns = new HashMap<>();
    for (Line column : comparison.columns()) {
      given(column.coordinates()).keySet().forEach(name -> columns.putIfAbsent(name, column));
    }
    for (Line row : comparison.rows()) {
      given(row.coordinates())
          .forEach(
              (name, written) -> {
                Line column = columns.get(name);
                if (column != null) {
                  found.add(problem(name, written, column));
                }
              });
    }
  }

  private static Problem problem(String name, Written<?> written, Line column) {
    String message =
        "the row gives the "
            + name
            + ", and so does the column "
            + column.id().value()
            + " at "
            + column.at();
    return Problem.of(Rule.COORDINATE_TWICE, written.at(), written.length(), message)
        .withHint("take it out of the row, or out of the columns");
  }

  private static Map<String, Written<?>> given(Coordinates at) {
    Map<String, Written<?>> given = new LinkedHashMap<>();
    put(given, "indicator", at.indicator());
    put(given, "entity", at.entity());
    put(given, "period", at.period());
    put(given, "kind", at.kind());
    put(given, "source", at.source());
    put(given, "sector", at.sector());
    put(given, "plan", at.plan());
    return given;
  }

  private static void put(
      Map<String, Written<?>> given, String name, Optional<? extends Written<?>> written) {
    written.ifPresent(value -> given.put(name, value));
  }
}
