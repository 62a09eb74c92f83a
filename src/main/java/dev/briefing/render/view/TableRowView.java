package dev.briefing.render.view;

import java.util.List;

/**
 * A row of a comparison.
 *
 * @param id its anchor: empty where the table is not on its own page
 * @param title what the row is about
 * @param unit in which all its figures are counted; may be empty
 * @param shared one of its figures, where all of them have the same status, source and unit, which
 *     the row's head then says once; else none
 * @param cells one for each column
 */
public record TableRowView(
    String id, Link title, String unit, List<FigureView> shared, List<CellView> cells) {
  public TableRowView {
    shared = List.copyOf(shared);
    cells = List.copyOf(cells);
  }
}
