package dev.briefing.render.view;

import java.util.List;

/**
 * The content of the home page.
 *
 * @param figures the key figures
 * @param briefings the newest ones
 * @param allBriefings leads to the others; without an address where there are none
 * @param sectors in their groups
 * @param comparisons all of them
 * @param plans all of them
 */
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
