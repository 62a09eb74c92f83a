package dev.briefing.render;

import dev.briefing.model.Indicator;
import dev.briefing.model.Observation;
import dev.briefing.model.Series;
import dev.briefing.model.Written;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The series of an indicator as columns: what one source gives for one entity belongs together,
 * also where its newest values have another status and so stand in a series of their own.
 */
final class SeriesColumns {
  private SeriesColumns() {}

  /** In the order of the file; none is empty. */
  static List<List<Observation>> of(Indicator indicator) {
    Map<List<String>, List<Observation>> columns = new LinkedHashMap<>();
    for (Series series : indicator.series()) {
      for (Observation observation : series.observations()) {
        String source = observation.source().map(Written::value).orElse("");
        columns
            .computeIfAbsent(
                List.of(observation.entity().value(), source, observation.kind().word()),
                key -> new ArrayList<>())
            .add(observation);
      }
    }
    return List.copyOf(columns.values());
  }
}
