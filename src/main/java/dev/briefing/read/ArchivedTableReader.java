package dev.briefing.read;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import dev.briefing.model.ArchivedTable;
import dev.briefing.model.Fingerprint;
import dev.briefing.model.Parsed;
import dev.briefing.model.Period;
import dev.briefing.problem.Position;
import dev.briefing.problem.Problem;
import dev.briefing.problem.Problems;
import dev.briefing.problem.Rule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads a table of the archive: a CSV with a head, of whose columns entity, period (or year) and
 * value count. A row without a value says that the source gives none.
 */
final class ArchivedTableReader {
  private static final Pattern NUMBER =
      Pattern.compile("[-+]?[0-9]{1,40}(?:\\.[0-9]{1,40})?(?:[eE][-+]?[0-9]{1,2})?");

  private final String file;
  private final List<String> lines;
  private final Problems problems;
  private final Map<String, Map<Period, BigDecimal>> values = new HashMap<>();
  private int entity = -1;
  private int period = -1;
  private int value = -1;

  private ArchivedTableReader(String file, String text, Problems problems) {
    this.file = file;
    this.lines = text.lines().toList();
    this.problems = problems;
  }

  /** The table; empty where it cannot be used, which is then reported. */
  static Optional<ArchivedTable> read(String text, String file, Problems problems) {
    int before = problems.count();
    ArchivedTableReader reader = new ArchivedTableReader(file, text, problems);
    reader.read(text);
    return problems.count() > before
        ? Optional.empty()
        : Optional.of(new ArchivedTable(Fingerprint.of(text), reader.values));
  }

  private void read(String text) {
    int line = 0;
    try (CsvReader<CsvRecord> rows =
        CsvReader.builder()
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .allowUnclosedQuote(false)
            .ofCsvRecord(text)) {
      for (CsvRecord row : rows) {
        if (line == 0 && !head(row)) {
          return;
        } else if (line > 0) {
          row(row);
        }
        line = (int) row.getStartingLineNumber();
      }
    } catch (CsvParseException fault) {
      problem(line + 1, 1, 1, "from here on this is no CSV: a quotation mark may be open");
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private boolean head(CsvRecord head) {
    List<String> names =
        head.getFields().stream().map(name -> name.strip().toLowerCase(Locale.ROOT)).toList();
    entity = names.indexOf("entity");
    period = names.contains("period") ? names.indexOf("period") : names.indexOf("year");
    value = names.indexOf("value");
    if (Math.min(Math.min(entity, period), value) < 0) {
      problems.add(
          Problem.of(
                  Rule.MALFORMED_ARCHIVE,
                  Position.startOf(file),
                  length(lines.get(0)),
                  "this table lacks one of the columns entity, period and value")
              .withHint("the first line names the columns; year serves as period"));
      return false;
    }
    return true;
  }

  private void row(CsvRecord row) {
    String name = field(row, entity);
    String number = field(row, value);
    Parsed<Period> when = Period.parse(field(row, period));
    if (name.isEmpty()) {
      problem(row, entity, "this row names no entity");
    } else if (!when.isGood()) {
      problem(row, period, "\"" + field(row, period) + "\" is not a period, such as 2025");
    } else if (!number.isEmpty() && !NUMBER.matcher(number).matches()) {
      problem(row, value, "\"" + number + "\" is not a number, such as 1234.5");
    } else {
      Map<Period, BigDecimal> known = values.computeIfAbsent(name, some -> new HashMap<>());
      if (!number.isEmpty() && known.put(when.orThrow(), new BigDecimal(number)) != null) {
        problem(row, period, name + " has a second value for " + when.orThrow());
      }
    }
  }

  private static String field(CsvRecord row, int column) {
    return column < row.getFieldCount() ? row.getField(column).strip() : "";
  }

  private void problem(CsvRecord row, int column, String message) {
    int line = (int) row.getStartingLineNumber();
    int start = start(lines.get(line - 1), column);
    problem(line, start + 1, length(field(row, column)), message);
  }

  private void problem(int line, int column, int length, String message) {
    problems.add(Rule.MALFORMED_ARCHIVE, new Position(file, line, column), length, message);
  }

  /** Where a field starts in its line, in code points. */
  private static int start(String line, int field) {
    int commas = 0;
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      if (commas == field) {
        return length(line.substring(0, i));
      }
      quoted ^= line.charAt(i) == '"';
      commas += line.charAt(i) == ',' && !quoted ? 1 : 0;
    }
    return length(line);
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }
}
