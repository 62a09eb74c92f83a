package dev.briefing.render.view;

import java.util.List;
import java.util.Map;

/**
 * The content of an indicator's page.
 *
 * @param facts its unit, its sector, which way is progress, and how many values there are
 * @param charts at most one
 * @param series values that are told one by one
 * @param matrix those that are written as series
 * @param note what the editors add
 * @param uses where figures are used, by the anchors of those that are
 * @param revisions its values that are others than they were, the newest first
 */
public record IndicatorView(
    List<FactView> facts,
    List<ChartView> charts,
    List<SeriesView> series,
    MatrixView matrix,
    Html note,
    Map<String, UsesView> uses,
    List<RevisionView> revisions) {
  public IndicatorView {
    facts = List.copyOf(facts);
    charts = List.copyOf(charts);
    series = List.copyOf(series);
    uses = Map.copyOf(uses);
    revisions = List.copyOf(revisions);
  }
}
