package dev.briefing.export.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** A table as CSV. */
public final class CsvFile {
  private CsvFile() {}

  /**
   * Writes a table, whose texts no spreadsheet takes for formulas.
   *
   * @param columns the names in the first line
   * @param rows each with as many cells as there are columns
   * @param to stays open
   */
  public static void write(List<String> columns, Stream<List<String>> rows, OutputStream to)
      throws IOException {
    Writer text = new OutputStreamWriter(to, StandardCharsets.UTF_8);
    CsvWriter out = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text);
    try {
      out.writeRecord(columns);
      for (List<String> row : (Iterable<List<String>>) rows::iterator) {
        if (row.size() != columns.size()) {
          throw new IllegalArgumentException("a row of " + row.size() + " cells: " + row);
        }
        out.writeRecord(row.stream().map(Cells::harmless).toList());
      }
      out.flush();
    } catch (UncheckedIOException fault) {
      throw fault.getCause();
    }
  }
}
