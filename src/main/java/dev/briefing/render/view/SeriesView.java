package dev.briefing.render.view;

import java.util.List;

/**
 * The observations of one entity, as a table.
 *
 * @param entity whom the values are about
 * @param unit in which they are counted
 * @param figures the values, the newest first
 */
public record SeriesView(String entity, String unit, List<FigureView> figures) {
  public SeriesView {
    figures = List.copyOf(figures);
  }
}
