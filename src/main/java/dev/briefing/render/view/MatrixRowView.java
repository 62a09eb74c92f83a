package dev.briefing.render.view;

import java.util.List;

/**
 * The values of a period.
 *
 * @param period the time that its values belong to
 * @param cells for each series none or one
 */
public record MatrixRowView(String period, List<List<FigureView>> cells) {
  public MatrixRowView {
    cells = List.copyOf(cells);
  }
}
