package dev.briefing.render.view;

import java.util.List;

/** A cell of a comparison: figures, or a text, or why there is neither. */
public record CellView(
    String id,
    String column,
    List<FigureView> figures,
    Html text,
    String quote,
    List<Link> sources,
    Html gap) {
  public CellView {
    figures = List.copyOf(figures);
    sources = List.copyOf(sources);
  }
}
