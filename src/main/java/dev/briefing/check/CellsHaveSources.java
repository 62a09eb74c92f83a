package dev.briefing.check;

import static java.util.stream.Collectors.toSet;

import dev.briefing.model.Cell;
import dev.briefing.model.Comparison;
import dev.briefing.model.Destination;
import dev.briefing.model.Line;
import dev.briefing.model.Prose;
import dev.briefing.model.Reference;
import dev.briefing.model.Scheme;
import dev.briefing.model.Site;
import dev.briefing.problem.Problem;
import dev.briefing.problem.Problems;
import dev.briefing.problem.Rule;
import java.util.Set;

/** A cell's text has a source: its own, its row's, its column's, or one that it cites. */
final class CellsHaveSources {
  private CellsHaveSources() {}

  static void check(Site site, Problems found) {
    for (Comparison comparison : site.comparisons()) {
      Set<String> sourced = sourcedColumns(comparison);
      for (Line row : comparison.rows()) {
        for (Cell cell : row.cells()) {
          if (cell.content() instanceof Cell.Text text && !hasSource(text, cell, row, sourced)) {
            found.add(problem(text.text()));
          }
        }
      }
    }
  }

  private static boolean hasSource(Cell.Text text, Cell cell, Line row, Set<String> sourced) {
    return text.source().isPresent()
        || row.coordinates().source().isPresent()
        || sourced.contains(cell.column().value())
        || text.text().references().stream().anyMatch(CellsHaveSources::isEvidence);
  }

  private static Set<String> sourcedColumns(Comparison comparison) {
    return comparison.columns().stream()
        .filter(column -> column.coordinates().source().isPresent())
        .map(column -> column.id().value())
        .collect(toSet());
  }

  private static boolean isEvidence(Reference reference) {
    return reference.destination() instanceof Destination.Figure
        || (reference.destination() instanceof Destination.Thing thing
            && thing.scheme() == Scheme.SOURCE);
  }

  private static Problem problem(Prose text) {
    int length = text.plain().codePointCount(0, text.plain().length());
    return Problem.of(Rule.MISSING_SOURCE, text.at(), length, "this text has no source")
        .withHint("add source: to the cell, to its row or to its column, or cite one in the text");
  }
}
