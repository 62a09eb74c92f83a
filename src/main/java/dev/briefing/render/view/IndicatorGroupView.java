package dev.briefing.render.view;

import java.util.List;

/** The indicators of a table file. */
public record IndicatorGroupView(String title, List<IndicatorRowView> rows) {
  public IndicatorGroupView {
    rows = List.copyOf(rows);
  }
}
