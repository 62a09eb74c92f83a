package dev.briefing.render.view;

import java.util.List;

/** The content of the home page. */
public record HomeView(
    List<FigureView> figures,
    List<CardView> briefings,
    Link allBriefings,
    List<GroupView> sectors,
    List<Link> comparisons,
    List<CardView> plans) {
  public HomeView {
    figures = List.copyOf(figures);
    briefings = List.copyOf(briefings);
    sectors = List.copyOf(sectors);
    comparisons = List.copyOf(comparisons);
    plans = List.copyOf(plans);
  }
}
