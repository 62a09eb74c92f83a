package dev.briefing.render.view;

import java.util.List;

/**
 * A row of a comparison.
 *
 * @param shared one of its figures, where all of them have the same status, source and unit, which
 *     the row's head then says once; else none
 */
public record TableRowView(
    String id, Link title, String unit, List<FigureView> shared, List<CellView> cells) {
  public TableRowView {
    shared = List.copyOf(shared);
    cells = List.copyOf(cells);
  }
}
