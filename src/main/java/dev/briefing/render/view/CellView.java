package dev.briefing.render.view;

import java.util.List;

/**
 * A cell of a comparison: figures, or a text, or why there is neither.
 *
 * @param id its anchor: empty where the table is not on its own page
 * @param column the title of its column
 * @param figures the observations that belong here: several where the table does not decide
 * @param named whether its figures say what they are of, because neither row nor column does
 * @param text what the editors wrote instead of a figure
 * @param quote words of the source that the text rests on
 * @param sources where the text comes from
 * @param gap why there is nothing
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
