package dev.briefing.export.data;

import dev.briefing.export.csv.CsvFile;
import dev.briefing.model.Source;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import tools.jackson.core.JsonGenerator;

/**
 * A table that readers can take away.
 *
 * @param name what tells it from the package's other tables
 * @param path of its files, without what says the format
 * @param columns in order
 * @param key the columns that tell its rows apart
 * @param rows looked up when they are written
 * @param sources all that its rows rest on
 */
record Table<R>(
    String name,
    String path,
    String title,
    String description,
    List<Column<R>> columns,
    List<String> key,
    Supplier<Stream<R>> rows,
    List<Source> sources) {
  Table {
    columns = List.copyOf(columns);
    key = List.copyOf(key);
    sources = List.copyOf(sources);
  }

  String path(String format) {
    return path + "." + format;
  }

  void csv(OutputStream to) throws IOException {
    Stream<List<String>> cells =
        rows.get().map(row -> columns.stream().map(column -> column.cell().apply(row)).toList());
    CsvFile.write(columns.stream().map(Column::name).toList(), cells, to);
  }

  /** Each row an object in a line of its own; what is empty is left out. */
  void json(JsonGenerator out) {
    for (R row : (Iterable<R>) rows.get()::iterator) {
      out.writeRaw('\n');
      out.writeStartObject();
      for (Column<R> column : columns) {
        cell(out, column, column.cell().apply(row));
      }
      out.writeEndObject();
    }
  }

  private static void cell(JsonGenerator out, Column<?> column, String cell) {
    if (cell.isEmpty()) {
      return;
    }
    out.writeName(column.name());
    switch (column.type()) {
      // The digits as they are: 1.50 keeps its zero.
      case NUMBER, INTEGER -> out.writeNumber(cell);
      case BOOLEAN -> out.writeBoolean(Boolean.parseBoolean(cell));
      case STRING, DATE -> out.writeString(cell);
    }
  }
}
