package dev.briefing.render.view;

import java.util.List;

/**
 * Observations shown within a text.
 *
 * @param caption what the table shows
 * @param indicator leads to the indicator's page
 * @param entities whether there are several
 * @param unit in which all values are counted
 * @param charts at most one
 * @param matrix those that are written as series
 * @param figures the others
 * @param sources of all values, each with its licence
 */
public record EmbedView(
    String caption,
    Link indicator,
    boolean entities,
    String unit,
    List<ChartView> charts,
    MatrixView matrix,
    List<FigureView> figures,
    List<CreditView> sources) {
  public EmbedView {
    charts = List.copyOf(charts);
    figures = List.copyOf(figures);
    sources = List.copyOf(sources);
  }
}
