package dev.briefing.render.view;

import java.util.List;

/**
 * The content of the list of all editions.
 *
 * @param rows in the order that the site gives them
 */
public record EditionsView(List<EditionRowView> rows) {
  public EditionsView {
    rows = List.copyOf(rows);
  }
}
