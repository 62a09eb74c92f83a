package dev.briefing.render.view;

import java.util.List;

/**
 * An indicator in the list of all.
 *
 * @param link leads to the indicator's page
 * @param sector that it belongs to
 * @param unit in which it is counted
 * @param count how many observations there are
 * @param newest at most one
 */
public record IndicatorRowView(
    Link link, Link sector, String unit, int count, List<FigureView> newest) {
  public IndicatorRowView {
    newest = List.copyOf(newest);
  }
}
