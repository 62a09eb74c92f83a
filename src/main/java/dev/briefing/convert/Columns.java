package dev.briefing.convert;

import static dev.briefing.starter.WrongInput.unless;

import dev.briefing.convert.CsvTable.Row;
import dev.briefing.model.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * What the columns of a table mean: those with a role, those that are a period each, and the rest.
 *
 * @param roles the column of each role
 * @param periods the columns that are headed by a period
 * @param others the columns that nobody understands by their name
 */
record Columns(Map<Role, Integer> roles, Map<Integer, Period> periods, List<Integer> others) {
  static final String WANTED =
      "an import needs a column for the period (such as year) with one for the value, or a column for"
          + " each year, and understands %s; columns=\"period=Jahr, value=Wert\" tells what others mean"
              .formatted(String.join(", ", Role.words()));

  Columns {
    roles = Map.copyOf(roles);
    periods = Collections.unmodifiableMap(new TreeMap<>(periods));
    others = List.copyOf(others);
  }

  boolean has(Role role) {
    return roles.containsKey(role);
  }

  /** What a row says in the column of a role; nothing where there is none. */
  String cell(Role role, Row row) {
    Integer column = roles.get(role);
    return column == null ? "" : row.cell(column);
  }

  /** A line that names columns: one that has a role of weight, or several periods after a text. */
  static boolean isSurelyHead(Row row) {
    List<Role> roles = row.cells().stream().flatMap(cell -> Role.of(cell).stream()).toList();
    boolean heavy = roles.stream().anyMatch(Role::isOfWeight) && row.cells().size() >= 2;
    return heavy || roles.size() >= 2 || periods(row) >= 2;
  }

  /** The first line, where nothing better is found. */
  static boolean isPerhapsHead(Row row) {
    return row.line() == 1 && row.filled() >= 2;
  }

  private static long periods(Row row) {
    return row.cells().isEmpty() || PeriodForms.parse(row.cell(0)).isPresent()
        ? 0
        : row.cells().stream().filter(cell -> PeriodForms.parse(cell).isPresent()).count();
  }

  /**
   * The meaning of a head.
   *
   * @param told what somebody said of columns: {@code period=Jahr, value=Wert}
   */
  static Columns of(CsvTable table, Optional<String> told, Left left) {
    List<String> head = table.head().stream().map(String::strip).toList();
    Map<Role, Integer> roles = new EnumMap<>(Role.class);
    told.ifPresent(text -> roles.putAll(told(text, head)));
    Set<Integer> taken = new HashSet<>(roles.values());
    for (Role role : Role.values()) {
      if (!roles.containsKey(role)) {
        best(role, head, taken).ifPresent(column -> roles.put(role, column));
        Optional.ofNullable(roles.get(role)).ifPresent(taken::add);
      }
    }
    Map<Integer, Period> periods = new TreeMap<>();
    List<Integer> others = new ArrayList<>();
    boolean split = PeriodForms.mayBeSplitYears(head);
    List<Integer> free =
        IntStream.range(0, head.size()).boxed().filter(column -> !taken.contains(column)).toList();
    for (int column : free) {
      String name = head.get(column);
      Optional<Period> period = PeriodForms.parse(name);
      if (split && PeriodForms.isSplit(name)) {
        left.add("columns that may be a month or a year from one to the next", Shown.quoted(name));
      } else if (period.isPresent()) {
        periods.put(column, period.get());
      } else if (!name.isEmpty()
          || table.rows().stream().anyMatch(row -> !row.cell(column).isEmpty())) {
        others.add(column);
      }
    }
    return new Columns(roles, periods, others);
  }

  private static Optional<Integer> best(Role role, List<String> head, Set<Integer> taken) {
    return IntStream.range(0, head.size())
        .boxed()
        .filter(column -> !taken.contains(column))
        .filter(column -> role.rank(head.get(column)).isPresent())
        .min(Comparator.comparing(column -> role.rank(head.get(column)).orElseThrow()));
  }

  private static Map<Role, Integer> told(String text, List<String> head) {
    Map<Role, Integer> roles = new EnumMap<>(Role.class);
    for (String part : text.split(",", -1)) {
      String[] sides = part.split("=", 2);
      unless(
          sides.length == 2 && Role.named(sides[0].strip()).isPresent(),
          "columns are told as \"period=Jahr, value=Wert\"; before each = stands one of %s, not %s"
              .formatted(String.join(", ", Role.words()), Shown.quoted(sides[0])));
      int column = head.indexOf(sides[1].strip());
      unless(
          column >= 0,
          "there is no column %s; there are %s"
              .formatted(Shown.quoted(sides[1]), Shown.text(String.join(", ", head))));
      roles.put(Role.named(sides[0].strip()).orElseThrow(), column);
    }
    return roles;
  }

  /** The same, with one of the others in a role. */
  Columns with(Role role, int column) {
    Map<Role, Integer> more = new EnumMap<>(Role.class);
    more.putAll(roles);
    more.put(role, column);
    return new Columns(more, periods, others.stream().filter(other -> other != column).toList());
  }
}
