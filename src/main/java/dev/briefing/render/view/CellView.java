package dev.briefing.render.view;

import java.util.List;

/**
 * A cell of a comparison: figures, or a text, or why there is neither.
 *
 * @param named whether its figures say what they are of, because neither row nor column does
 */
public record CellView(
    String id,
    String column,
    List<FigureView> figures,
    boolean named,
    Html text,
    String quote,
    List<Link> sources,
    Html gap) {
  public CellView {
    figures = List.copyOf(figures);
    sources = List.copyOf(sources);
  }
}
