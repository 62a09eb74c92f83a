package dev.briefing.render.view;

import java.util.List;

/** The observations of one entity, as a table. */
public record SeriesView(String entity, String unit, List<FigureView> figures) {
  public SeriesView {
    figures = List.copyOf(figures);
  }
}
