package dev.briefing.convert;

import java.util.List;

/**
 * A table as a file has it: texts, without a meaning yet.
 *
 * @param head what the columns are called
 * @param rows those below the head that have anything in them
 */
record CsvTable(List<String> head, List<Row> rows) {
  CsvTable {
    head = List.copyOf(head);
    rows = List.copyOf(rows);
  }

  /**
   * A row.
   *
   * @param line where it begins, counted from 1
   */
  record Row(int line, List<String> cells) {
    Row {
      cells = List.copyOf(cells);
    }

    /** What stands in a column, without blanks around it; nothing where the row is shorter. */
    String cell(int column) {
      return column < cells.size() ? cells.get(column).strip() : "";
    }

    boolean isBlank() {
      return cells.stream().allMatch(String::isBlank);
    }

    long filled() {
      return cells.stream().filter(cell -> !cell.isBlank()).count();
    }
  }
}
