package dev.briefing.check.quotes;

import static java.util.stream.Collectors.joining;

import dev.briefing.model.Archive;
import dev.briefing.model.Catalogue;
import dev.briefing.model.Fingerprint;
import dev.briefing.model.Indicator;
import dev.briefing.model.Observation;
import dev.briefing.model.Scheme;
import dev.briefing.model.Series;
import dev.briefing.model.Written;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All that one source says of an indicator for one entity, in the short form.
 *
 * @param table what the archive calls its table
 * @param observations at least one
 */
record SeriesRow(
    String indicator, String entity, String source, String table, List<Observation> observations) {

  private record Key(String entity, String source) {}

  /** Every row of a site, in order; but for indicators of which something could not be read. */
  static Stream<SeriesRow> all(Catalogue catalogue, Optional<Archive> archive) {
    return catalogue
        .site()
        .indicators()
        .filter(
            indicator ->
                !catalogue.site().losses().mayHold(Scheme.INDICATOR, indicator.id().value()))
        .flatMap(indicator -> of(indicator, archive).stream())
        .filter(row -> catalogue.has(Scheme.SOURCE, row.source()));
  }

  private static Collection<SeriesRow> of(Indicator indicator, Optional<Archive> archive) {
    Map<Key, SeriesRow> rows = new LinkedHashMap<>();
    String id = indicator.id().value();
    String first = indicator.series().stream().flatMap(SeriesRow::source).findFirst().orElse("");
    for (Series series : indicator.series()) {
      String entity = series.entity().value();
      source(series)
          .filter(source -> !series.observations().isEmpty())
          .map(
              source ->
                  rows.computeIfAbsent(
                      new Key(entity, source),
                      key ->
                          new SeriesRow(
                              id,
                              entity,
                              source,
                              table(id, source, first, archive),
                              new ArrayList<>())))
          .forEach(row -> row.observations().addAll(series.observations()));
    }
    return rows.values();
  }

  private static Stream<String> source(Series series) {
    return series.source().stream().map(Written::value);
  }

  /** A table that names its source goes before one that does not, which is the first source's. */
  private static String table(
      String indicator, String source, String first, Optional<Archive> archive) {
    String own = Archive.name(indicator, source);
    boolean has =
        archive
            .filter(some -> some.table(own).isPresent() || some.isLost(own + ".csv"))
            .isPresent();
    return has || !source.equals(first) ? own : indicator;
  }

  String file() {
    return table + ".csv";
  }

  /** Of the values as they are written. */
  String fingerprint() {
    return Fingerprint.of(
        observations.stream()
            .map(o -> o.kind().word() + " " + o.period().value() + " " + o.value())
            .sorted()
            .collect(joining("\n")));
  }

  /** As messages name it. */
  String name() {
    return indicator + " for " + entity + " from " + source;
  }
}
