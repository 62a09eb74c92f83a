package dev.briefing.export.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A table as CSV. */
public final class CsvFile {
  private CsvFile() {}

  /**
   * The bytes of a table, whose texts no spreadsheet takes for formulas.
   *
   * @param columns the names in the first line
   * @param rows each with as many cells as there are columns
   */
  public static byte[] of(List<String> columns, List<List<String>> rows) {
    StringWriter text = new StringWriter();
    try (CsvWriter out = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
      out.writeRecord(columns);
      for (List<String> row : rows) {
        if (row.size() != columns.size()) {
          throw new IllegalArgumentException("a row of " + row.size() + " cells: " + row);
        }
        out.writeRecord(row.stream().map(Cells::harmless).toList());
      }
    } catch (IOException fault) {
      throw new UncheckedIOException("cannot write CSV to memory", fault);
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }
}
