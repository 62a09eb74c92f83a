package dev.briefing.export.data;

import dev.briefing.model.Source;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** What the table of a comparison says of a cell: where it is, what it holds, and the figure. */
final class CellColumns {
  static final List<String> KEY = List.of("row", "column", "number");

  private static final List<Column<CellRow>> CELL =
      List.of(
          text("comparison", "The comparison's id.", CellRow::comparison).always(),
          text("row", "The row's id.", c -> c.row().id()).always(),
          text("row_title", "The row's title.", c -> c.row().title()).always(),
          text("column", "The column's id.", c -> c.column().id()).always(),
          text("column_title", "The column's title.", c -> c.column().title()).always(),
          Column.<CellRow>of(
                  "number",
                  Column.Type.INTEGER,
                  "Which of the figures in the cell, from 1.",
                  c -> String.valueOf(c.number()))
              .always(),
          text("cell", "What stands in the cell.", CellRow::holds)
              .always()
              .oneOf(Stream.of("figure", "text", "gap", "nothing")),
          text("text", "The text, or why there is a gap.", CellRow::words));

  static final List<Column<CellRow>> ALL =
      Stream.concat(CELL.stream(), FigureColumns.ALL.stream().map(CellColumns::figure)).toList();

  private CellColumns() {}

  private static Column<CellRow> text(
      String name, String description, Function<CellRow, String> cell) {
    return Column.text(name, description, cell);
  }

  /** A column of figures; texts, too, have a source and its words. */
  private static Column<CellRow> figure(Column<Figure> column) {
    Function<CellRow, String> ofText = ofText(column.name());
    return new Column<>(
        column.name(),
        column.type(),
        column.description(),
        column.choices(),
        false,
        row -> row.figure().map(column.cell()).orElseGet(() -> ofText.apply(row)));
  }

  private static Function<CellRow, String> ofText(String column) {
    return switch (column) {
      case "source" -> row -> row.source().map(source -> source.id().value()).orElse("");
      case "source_title" -> row -> row.source().map(Source::title).orElse("");
      case "licence" -> row -> row.source().flatMap(Source::licence).orElse("");
      case "quote" -> CellRow::quote;
      default -> row -> "";
    };
  }
}
