package dev.briefing.render.view;

import java.util.List;

/**
 * A comparison.
 *
 * @param id where its cells can be addressed: on its own page, and empty elsewhere
 * @param link leads to the comparison's own page, and names it
 * @param note what the editors add
 * @param corner what the heads of the rows are, for screen readers
 * @param columns their titles
 * @param rows the rows
 */
public record TableView(
    String id, Link link, Html note, String corner, List<Link> columns, List<TableRowView> rows) {
  public TableView {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }
}
