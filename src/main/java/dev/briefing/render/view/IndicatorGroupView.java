package dev.briefing.render.view;

import java.util.List;

/**
 * The indicators of a table file.
 *
 * @param title of the table file
 * @param rows its indicators
 */
public record IndicatorGroupView(String title, List<IndicatorRowView> rows) {
  public IndicatorGroupView {
    rows = List.copyOf(rows);
  }
}
