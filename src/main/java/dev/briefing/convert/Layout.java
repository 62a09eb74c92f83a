package dev.briefing.convert;

import dev.briefing.convert.CsvTable.Row;
import dev.briefing.model.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where the numbers of a table stand: in one column, in a column for each period, in one for each
 * entity, or in one for each indicator.
 *
 * @param columns with the roles that were found by looking at the rows, too
 * @param numbers the columns that hold numbers
 */
record Layout(Columns columns, List<Numbers> numbers) {
  Layout {
    numbers = List.copyOf(numbers);
  }

  /**
   * A column of numbers.
   *
   * @param period that its head names
   * @param entity that its head names, in the table's own words
   * @param indicator that its head names
   */
  record Numbers(
      int column,
      String head,
      Optional<Period> period,
      Optional<String> entity,
      Optional<String> indicator) {}

  static Layout of(CsvTable table, Columns found, Names names, String file, Left left)
      throws NotImported {
    if (found.periods().isEmpty() && !found.has(Role.PERIOD)) {
      throw new NotImported(
          "%s: no column of it says the period; its head is %s; %s"
              .formatted(file, Shown.quoted(String.join(", ", table.head())), Columns.WANTED));
    }
    return found.has(Role.PERIOD)
        ? aRowForEachPeriod(table, found, names, file, left)
        : aColumnForEachPeriod(table, found, names, left);
  }

  private static Layout aColumnForEachPeriod(
      CsvTable table, Columns found, Names names, Left left) {
    Columns columns = found;
    if (!columns.has(Role.ENTITY)
        && !columns.has(Role.CODE)
        && !columns.has(Role.INDICATOR)
        && !columns.others().isEmpty()) {
      int first = columns.others().get(0);
      boolean entities =
          table.rows().stream().anyMatch(row -> names.entity(row.cell(first)).isPresent());
      columns = columns.with(entities ? Role.ENTITY : Role.INDICATOR, first);
    }
    notUnderstood(table, columns.others(), left);
    List<Numbers> numbers = new ArrayList<>();
    columns
        .periods()
        .forEach(
            (column, period) ->
                numbers.add(
                    new Numbers(
                        column,
                        table.head().get(column).strip(),
                        Optional.of(period),
                        Optional.empty(),
                        Optional.empty())));
    return new Layout(columns, numbers);
  }

  private static Layout aRowForEachPeriod(
      CsvTable table, Columns columns, Names names, String file, Left left) throws NotImported {
    List<Integer> rest = new ArrayList<>(columns.others());
    columns.periods().keySet().forEach(rest::add);
    List<Numbers> numbers = new ArrayList<>();
    Optional<Integer> values = Optional.ofNullable(columns.roles().get(Role.VALUE));
    if (values.isPresent()) {
      numbers.add(numbers(values.get(), table, Optional.empty(), Optional.empty()));
    } else {
      List<Integer> numeric = rest.stream().filter(column -> isNumeric(table, column)).toList();
      rest.removeAll(numeric);
      boolean ofEntities =
          !columns.has(Role.ENTITY)
              && !columns.has(Role.CODE)
              && numeric.stream()
                  .anyMatch(column -> names.entity(table.head().get(column)).isPresent());
      for (int column : numeric) {
        Optional<String> head = Optional.of(table.head().get(column).strip());
        numbers.add(
            numbers(
                column,
                table,
                ofEntities ? head : Optional.empty(),
                ofEntities ? Optional.empty() : head));
      }
    }
    notUnderstood(table, rest, left);
    if (numbers.isEmpty()) {
      throw new NotImported(
          "%s: no column of it holds numbers; its head is %s; %s"
              .formatted(file, Shown.quoted(String.join(", ", table.head())), Columns.WANTED));
    }
    return new Layout(columns, numbers);
  }

  private static Numbers numbers(
      int column, CsvTable table, Optional<String> entity, Optional<String> indicator) {
    return new Numbers(
        column, table.head().get(column).strip(), Optional.empty(), entity, indicator);
  }

  /** Whether most of what a column says looks like a number. */
  private static boolean isNumeric(CsvTable table, int column) {
    int digits = 0;
    int texts = 0;
    for (Row row : table.rows()) {
      String cell = row.cell(column);
      if (!Numerals.isMissing(cell)) {
        boolean number = Character.isDigit(cell.charAt(cell.length() - 1)) || cell.endsWith("%");
        digits += number && cell.matches("[-+−.,'’  \u202f0-9eE%]+") ? 1 : 0;
        texts++;
      }
    }
    return texts > 0 && digits * 2 > texts;
  }

  private static void notUnderstood(CsvTable table, List<Integer> columns, Left left) {
    for (int column : columns) {
      String head = table.head().get(column).strip();
      left.add(
          "columns that are not understood",
          head.isEmpty() ? "number " + (column + 1) + ", without a name" : Shown.quoted(head));
    }
  }
}
