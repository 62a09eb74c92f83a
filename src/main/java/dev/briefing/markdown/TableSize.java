package dev.briefing.markdown;

import java.util.OptionalInt;

/**
 * How many cells the tables of a text can have. A row that is short is filled up to the width of
 * its table, so that a text of a few thousand characters could ask for a million cells.
 */
final class TableSize {
  private static final int MOST_CELLS = 200_000;

  /** What can stand in the row of dashes below a heading, with marks of quotes and lists before. */
  private static final String DASHES = "-|: \t>*+.)0123456789";

  private TableSize() {}

  /** Whether the tables are of a size that a page can show. Counts too many rather than too few. */
  static boolean isReasonable(String markdown) {
    return tooMany(markdown).isEmpty();
  }

  /** The line, from 0, with the first cell that is too many. */
  static OptionalInt tooMany(String markdown) {
    long cells = 0;
    int width = 0;
    int number = 0;
    for (String line : (Iterable<String>) markdown.lines()::iterator) {
      if (line.isBlank()) {
        width = 0;
      } else if (isDashes(line)) {
        width = Math.max(width, 1 + (int) line.chars().filter(c -> c == '|').count());
      }
      cells += width;
      if (cells > MOST_CELLS) {
        return OptionalInt.of(number);
      }
      number++;
    }
    return OptionalInt.empty();
  }

  private static boolean isDashes(String line) {
    return line.indexOf('-') >= 0 && line.chars().allMatch(c -> DASHES.indexOf(c) >= 0);
  }
}
