package dev.briefing.render.view;

import java.util.List;

/**
 * Observations shown within a text.
 *
 * @param entities whether there are several
 */
public record EmbedView(
    String caption,
    Link indicator,
    boolean entities,
    String unit,
    List<FigureView> figures,
    List<Link> sources) {
  public EmbedView {
    figures = List.copyOf(figures);
    sources = List.copyOf(sources);
  }
}
