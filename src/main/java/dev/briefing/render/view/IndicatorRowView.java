package dev.briefing.render.view;

import java.util.List;

/**
 * An indicator in the list of all.
 *
 * @param newest at most one
 */
public record IndicatorRowView(
    Link link, Link sector, String unit, int count, List<FigureView> newest) {
  public IndicatorRowView {
    newest = List.copyOf(newest);
  }
}
