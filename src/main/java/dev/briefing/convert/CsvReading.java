package dev.briefing.convert;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import dev.briefing.convert.CsvTable.Row;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds the table in the text of a file: what separates its fields, and which line is its head. The
 * World Bank puts lines of its own above the head, others a title.
 */
final class CsvReading {
  private static final List<Character> DELIMITERS = List.of(',', ';', '\t', '|');
  private static final int MOST_LINES_ABOVE = 30;

  private final String text;

  private CsvReading(String text) {
    this.text = text;
  }

  /** A delimiter with the place of the head that it leads to. */
  private record Guess(char delimiter, Optional<Row> head, boolean strong) {}

  static CsvTable read(String text, Optional<Character> delimiter, String file, Left left)
      throws NotImported {
    CsvReading reading = new CsvReading(text);
    Guess guess = reading.guess(delimiter);
    Row head =
        guess
            .head()
            .orElseThrow(
                () ->
                    new NotImported(
                        file
                            + ": no line names the columns of a table; "
                            + Columns.WANTED
                            + firstLine(text)));
    List<Row> rows = new ArrayList<>();
    for (Row row : reading.rows(guess.delimiter(), file)) {
      if (row.line() > head.line() && !row.isBlank()) {
        rows.add(row);
      } else if (row.line() < head.line() && !row.isBlank()) {
        left.add("above the head of the table", place(row));
      }
    }
    return new CsvTable(head.cells(), rows);
  }

  static String place(Row row) {
    return "line " + row.line() + " " + Shown.quoted(String.join(", ", row.cells()));
  }

  private static String firstLine(String text) {
    return "; the first line is " + Shown.quoted(text.lines().findFirst().orElse(""));
  }

  private Guess guess(Optional<Character> told) {
    List<Guess> guesses = told.map(List::of).orElse(DELIMITERS).stream().map(this::guess).toList();
    return guesses.stream()
        .max(
            Comparator.comparing((Guess guess) -> guess.head().isPresent())
                .thenComparing(Guess::strong)
                .thenComparing(guess -> guess.head().map(Row::filled).orElse(0L))
                .thenComparing(guess -> -guesses.indexOf(guess)))
        .orElseThrow();
  }

  private Guess guess(char delimiter) {
    List<Row> first = new ArrayList<>();
    try (CsvReader<CsvRecord> records = records(delimiter)) {
      for (CsvRecord record : records) {
        first.add(row(record));
        if (first.size() > MOST_LINES_ABOVE) {
          break;
        }
      }
    } catch (CsvParseException later) {
      // Whoever takes this delimiter is told then.
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    Optional<Row> strong = first.stream().filter(Columns::isSurelyHead).findFirst();
    return new Guess(
        delimiter,
        strong.or(() -> first.stream().filter(Columns::isPerhapsHead).findFirst()),
        strong.isPresent());
  }

  private List<Row> rows(char delimiter, String file) throws NotImported {
    List<Row> rows = new ArrayList<>();
    try (CsvReader<CsvRecord> records = records(delimiter)) {
      for (CsvRecord record : records) {
        rows.add(row(record));
      }
    } catch (CsvParseException fault) {
      int line = rows.isEmpty() ? 1 : rows.get(rows.size() - 1).line() + 1;
      throw new NotImported(
          "%s: from line %d on this is no CSV: a quotation mark may be open, or a field may be very long"
              .formatted(file, line));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return rows;
  }

  private CsvReader<CsvRecord> records(char delimiter) {
    return CsvReader.builder()
        .fieldSeparator(delimiter)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .allowUnclosedQuote(false)
        .ofCsvRecord(text);
  }

  private static Row row(CsvRecord record) {
    return new Row((int) record.getStartingLineNumber(), record.getFields());
  }
}
