package dev.briefing.render.view;

import java.util.List;

/** The content of an indicator's page. */
public record IndicatorView(List<FactView> facts, List<SeriesView> series, Html note) {
  public IndicatorView {
    facts = List.copyOf(facts);
    series = List.copyOf(series);
  }
}
