package dev.briefing.render.view;

import java.util.List;

/**
 * A comparison.
 *
 * @param id where its cells can be addressed: on its own page, and empty elsewhere
 */
public record TableView(
    String id, Link link, Html note, String corner, List<Link> columns, List<TableRowView> rows) {
  public TableView {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }
}
