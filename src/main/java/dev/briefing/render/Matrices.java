package dev.briefing.render;

import dev.briefing.model.Indicator;
import dev.briefing.model.Observation;
import dev.briefing.model.Period;
import dev.briefing.render.view.FigureView;
import dev.briefing.render.view.MatrixColumnView;
import dev.briefing.render.view.MatrixRowView;
import dev.briefing.render.view.MatrixView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Series side by side: what a long table of single values would hide. */
final class Matrices {
  private final Sheet sheet;

  Matrices(Sheet sheet) {
    this.sheet = sheet;
  }

  /** Whether an observation is written as part of a series. */
  static boolean holds(Indicator indicator, Observation observation) {
    return indicator.series().stream().anyMatch(s -> s.observations().contains(observation));
  }

  /**
   * @param observations which of the series' values are shown
   * @param anchors whether links to observations lead here
   */
  MatrixView of(Indicator indicator, List<Observation> observations, boolean anchors) {
    List<MatrixColumnView> columns = new ArrayList<>();
    List<List<Observation>> shown = new ArrayList<>();
    for (List<Observation> column : SeriesColumns.of(indicator)) {
      List<Observation> left = column.stream().filter(observations::contains).toList();
      if (!left.isEmpty()) {
        columns.add(column(left.get(0)));
        shown.add(left);
      }
    }
    if (columns.isEmpty()) {
      return MatrixView.NONE;
    }
    List<MatrixRowView> rows =
        shown.stream()
            .flatMap(List::stream)
            .map(observation -> observation.period().value())
            .distinct()
            .sorted(Comparator.reverseOrder())
            .map(period -> row(period, shown))
            .toList();
    String unit = sheet.edition().phrasing().name(indicator.unit().value());
    return new MatrixView(unit, shared(columns), columns, rows, anchors);
  }

  private static List<MatrixColumnView> shared(List<MatrixColumnView> columns) {
    MatrixColumnView first = columns.get(0);
    boolean same =
        columns.stream()
            .allMatch(
                column ->
                    column.status().equals(first.status())
                        && column.source().equals(first.source()));
    return same ? List.of(first) : List.of();
  }

  private MatrixColumnView column(Observation first) {
    FigureView figure = sheet.figure(first);
    return new MatrixColumnView(
        figure.entity(), figure.status(), figure.statusWord(), figure.sources());
  }

  private MatrixRowView row(Period period, List<List<Observation>> columns) {
    return new MatrixRowView(
        sheet.edition().dates().of(period),
        columns.stream().map(column -> cell(period, column)).toList());
  }

  private List<FigureView> cell(Period period, List<Observation> column) {
    return column.stream()
        .filter(observation -> observation.period().value().equals(period))
        .map(sheet::figure)
        .toList();
  }
}
