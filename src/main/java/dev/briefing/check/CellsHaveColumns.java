package dev.briefing.check;

import dev.briefing.model.Cell;
import dev.briefing.model.Comparison;
import dev.briefing.model.Line;
import dev.briefing.model.Scheme;
import dev.briefing.model.Site;
import dev.briefing.problem.Problems;
import dev.briefing.problem.Rule;
import java.util.LinkedHashSet;
import java.util.Set;

/** A cell that is filled by hand stands in a column of its comparison. */
final class CellsHaveColumns {
  private CellsHaveColumns() {}

  static void check(Site site, Problems found) {
    site.comparisons().stream()
        .filter(comparison -> !site.losses().mayHold(Scheme.COMPARISON, comparison.id()))
        .forEach(comparison -> check(comparison, found));
  }

  private static void check(Comparison comparison, Problems found) {
    Set<String> columns = new LinkedHashSet<>();
    comparison.columns().forEach(column -> columns.add(column.id().value()));
    for (Line row : comparison.rows()) {
      for (Cell cell : row.cells()) {
        String name = cell.column().value();
        if (!columns.contains(name)) {
          String message = "the comparison has no column \"" + name + "\"";
          new Fault(Rule.UNKNOWN_COLUMN, message, () -> Suggestion.among(name, columns))
              .report(cell.column(), found);
        }
      }
    }
  }
}
