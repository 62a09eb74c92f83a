package dev.briefing.render.view;

import java.util.List;

/**
 * Observations shown within a text.
 *
 * @param charts at most one
 * @param matrix those that are written as series
 * @param figures the others
 * @param entities whether there are several
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
