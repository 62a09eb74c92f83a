package dev.briefing.render.view;

import java.util.List;

/**
 * Series side by side: a row for each period, the newest first, and a column for each series.
 *
 * @param unit in which all values are counted
 * @param shared at most one: the status and source of all columns, where these are the same
 * @param columns one for each series
 * @param rows one for each period
 * @param anchors whether the cells are the places that links to observations lead to
 */
public record MatrixView(
    String unit,
    List<MatrixColumnView> shared,
    List<MatrixColumnView> columns,
    List<MatrixRowView> rows,
    boolean anchors) {
  public static final MatrixView NONE = new MatrixView("", List.of(), List.of(), List.of(), false);

  public MatrixView {
    shared = List.copyOf(shared);
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }
}
