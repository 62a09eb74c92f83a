package dev.briefing.export.data;

import dev.briefing.model.Catalogue;
import dev.briefing.model.Cell;
import dev.briefing.model.CellValue;
import dev.briefing.model.Comparison;
import dev.briefing.model.Coordinates;
import dev.briefing.model.Line;
import dev.briefing.model.Observation;
import dev.briefing.model.Quote;
import dev.briefing.model.Source;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Looks into the cells of comparisons. */
record CellRows(Catalogue catalogue, UnaryOperator<String> links) {

  /** All that stands in a comparison, row by row. */
  List<CellRow> of(Comparison comparison) {
    return comparison.rows().stream()
        .flatMap(
            row -> comparison.columns().stream().flatMap(column -> of(comparison, row, column)))
        .toList();
  }

  private Stream<CellRow> of(Comparison comparison, Line row, Line column) {
    CellValue value = catalogue.cell(row, column);
    CellRow empty =
        new CellRow(
            comparison.id(),
            head(row),
            head(column),
            1,
            "nothing",
            "",
            Optional.empty(),
            "",
            Optional.empty());
    if (value instanceof CellValue.Figures figures) {
      List<Observation> all = figures.observations();
      return IntStream.range(0, all.size()).mapToObj(i -> figure(empty, i + 1, all.get(i)));
    }
    if (value instanceof CellValue.Text text) {
      return Stream.of(text(empty, text.text(), text.source().flatMap(catalogue::source)));
    }
    return Stream.of(value instanceof CellValue.Gap gap ? gap(empty, gap) : empty);
  }

  private CellRow figure(CellRow at, int number, Observation observation) {
    return new CellRow(
        at.comparison(),
        at.row(),
        at.column(),
        number,
        "figure",
        "",
        Optional.empty(),
        "",
        Optional.of(new Figure(observation, catalogue, links)));
  }

  private static CellRow text(CellRow at, Cell.Text text, Optional<Source> source) {
    return new CellRow(
        at.comparison(),
        at.row(),
        at.column(),
        1,
        "text",
        text.text().plain().strip(),
        source,
        text.quote().map(Quote::text).orElse(""),
        Optional.empty());
  }

  private static CellRow gap(CellRow at, CellValue.Gap gap) {
    return new CellRow(
        at.comparison(),
        at.row(),
        at.column(),
        1,
        "gap",
        gap.reason().plain().strip(),
        Optional.empty(),
        "",
        Optional.empty());
  }

  /** A title of its own, or the name of the first coordinate. */
  private CellRow.Head head(Line line) {
    Coordinates at = line.coordinates();
    String title =
        line.title()
            .or(
                () ->
                    at.indicator()
                        .flatMap(id -> catalogue.indicator(id.value()))
                        .map(i -> i.name()))
            .or(() -> at.sector().flatMap(id -> catalogue.sector(id.value())).map(s -> s.title()))
            .or(() -> at.plan().flatMap(id -> catalogue.plan(id.value())).map(p -> p.title()))
            .or(
                () ->
                    at.source().flatMap(id -> catalogue.source(id.value())).map(Source::shortTitle))
            .or(() -> at.period().map(period -> period.value().text()))
            .or(() -> at.entity().flatMap(id -> catalogue.entity(id.value())).map(e -> e.name()))
            .orElse(line.id().value());
    return new CellRow.Head(line.id().value(), title);
  }
}
