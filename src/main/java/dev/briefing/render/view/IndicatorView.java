package dev.briefing.render.view;

import java.util.List;
import java.util.Map;

/**
 * The content of an indicator's page.
 *
 * @param uses where figures are used, by the anchors of those that are
 */
public record IndicatorView(
    List<FactView> facts, List<SeriesView> series, Html note, Map<String, UsesView> uses) {
  public IndicatorView {
    facts = List.copyOf(facts);
    series = List.copyOf(series);
    uses = Map.copyOf(uses);
  }
}
