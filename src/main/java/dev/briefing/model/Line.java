package dev.briefing.model;

import dev.briefing.problem.Position;
import java.util.List;
import java.util.Optional;

/** A row or a column of a comparison. Columns have no cells of their own. */
public record Line(
    Written<String> id,
    Optional<String> title,
    Coordinates coordinates,
    List<Cell> cells,
    Position at) {
  public Line {
    cells = List.copyOf(cells);
  }

  public Optional<Cell> cell(String column) {
    return cells.stream().filter(cell -> cell.column().value().equals(column)).findFirst();
  }
}
