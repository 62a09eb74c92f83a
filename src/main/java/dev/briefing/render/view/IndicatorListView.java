package dev.briefing.render.view;

import java.util.List;

/**
 * The list of all indicators.
 *
 * @param groups one for each table file
 */
public record IndicatorListView(List<IndicatorGroupView> groups) {
  public IndicatorListView {
    groups = List.copyOf(groups);
  }
}
