package dev.briefing.render.view;

import java.util.List;

/** A row of a comparison. */
public record TableRowView(String id, Link title, String unit, List<CellView> cells) {
  public TableRowView {
    cells = List.copyOf(cells);
  }
}
