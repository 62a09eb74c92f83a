package dev.briefing.export.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
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
   * The bytes of a table, whose texts no spreadsheet takes for formulas.
   *
   * @param columns the names in the first line
   * @param rows each with as many cells as there are columns
   */
  public static byte[] of(List<String> columns, Stream<List<String>> rows) {
    // As bytes from the start: a table of a large site is long.
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(4096);
    Writer text = new OutputStreamWriter(bytes, StandardCharsets.UTF_8);
    try (CsvWriter out = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
      out.writeRecord(columns);
      for (List<String> row : (Iterable<List<String>>) rows::iterator) {
        if (row.size() != columns.size()) {
          throw new IllegalArgumentException("a row of " + row.size() + " cells: " + row);
        }
        out.writeRecord(row.stream().map(Cells::harmless).toList());
      }
    } catch (IOException fault) {
      throw new UncheckedIOException("cannot write CSV to memory", fault);
    }
    return bytes.toByteArray();
  }
}
