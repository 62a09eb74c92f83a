package dev.briefing.export.data;

import dev.briefing.model.Addresses;
import dev.briefing.model.Catalogue;
import dev.briefing.model.Comparison;
import dev.briefing.model.Indicator;
import dev.briefing.model.Observation;
import dev.briefing.model.Prose;
import dev.briefing.model.Scheme;
import dev.briefing.model.Source;
import dev.briefing.model.Written;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Lays out what is known of an indicator, or stands in a comparison, as a table. */
record Tables(Catalogue catalogue, UnaryOperator<String> links) {

  private static String name(Scheme scheme, String id) {
    return scheme.word() + "-" + id;
  }

  Table<Figure> of(Indicator indicator) {
    return new Table<>(
        name(Scheme.INDICATOR, indicator.id().value()),
        Addresses.data(Scheme.INDICATOR, indicator.id().value()),
        indicator.name(),
        plain(indicator.definition()),
        FigureColumns.ALL,
        List.of(FigureColumns.KEY),
        () -> indicator.observations().stream().map(this::figure),
        indicator.observations().stream()
            .map(Observation::source)
            .flatMap(Optional::stream)
            .map(Written::value)
            .distinct()
            .map(catalogue::source)
            .flatMap(Optional::stream)
            .toList());
  }

  private Figure figure(Observation observation) {
    return new Figure(observation, catalogue, links);
  }

  Table<CellRow> of(Comparison comparison) {
    CellRows cells = new CellRows(catalogue, links);
    List<Source> sources =
        cells.of(comparison).stream()
            .flatMap(row -> row.source().or(() -> row.figure().flatMap(Figure::source)).stream())
            .distinct()
            .toList();
    return new Table<>(
        name(Scheme.COMPARISON, comparison.id()),
        Addresses.data(Scheme.COMPARISON, comparison.id()),
        comparison.title(),
        plain(comparison.note()),
        CellColumns.ALL,
        CellColumns.KEY,
        () -> cells.of(comparison).stream(),
        sources);
  }

  private static String plain(Optional<Prose> prose) {
    return prose.map(Prose::plain).orElse("").strip();
  }
}
