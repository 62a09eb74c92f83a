package dev.briefing.render.view;

import java.util.List;

/**
 * The content of a plan's page.
 *
 * @param facts period, approval and what else is known of it
 * @param targets the observations that name it as their plan
 * @param body the text
 */
public record PlanView(List<FactView> facts, List<FigureView> targets, Html body) {
  public PlanView {
    facts = List.copyOf(facts);
    targets = List.copyOf(targets);
  }
}
