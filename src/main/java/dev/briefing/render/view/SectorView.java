package dev.briefing.render.view;

import java.util.List;

/**
 * The content of a sector's page.
 *
 * @param figures those that matter most for it
 * @param targets what is aimed at in it
 * @param briefings those that name it
 * @param comparisons the rows of comparison tables that are about it
 * @param indicators those that belong to it
 * @param terms those that its text links to
 * @param body the text
 */
public record SectorView(
    List<FigureView> figures,
    List<FigureView> targets,
    List<CardView> briefings,
    List<TableView> comparisons,
    List<Link> indicators,
    List<Link> terms,
    Html body) {
  public SectorView {
    figures = List.copyOf(figures);
    targets = List.copyOf(targets);
    briefings = List.copyOf(briefings);
    comparisons = List.copyOf(comparisons);
    indicators = List.copyOf(indicators);
    terms = List.copyOf(terms);
  }
}
