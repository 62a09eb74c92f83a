package dev.briefing.render.view;

import java.util.List;

/** The content of a plan's page. */
public record PlanView(List<FactView> facts, List<FigureView> targets, Html body) {
  public PlanView {
    facts = List.copyOf(facts);
    targets = List.copyOf(targets);
  }
}
