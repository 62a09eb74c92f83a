package dev.briefing.convert;

import dev.briefing.convert.CsvTable.Row;
import dev.briefing.convert.Layout.Numbers;
import dev.briefing.model.Bound;
import dev.briefing.model.Kind;
import dev.briefing.model.Parsed;
import dev.briefing.model.Period;
import dev.briefing.model.Status;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads the figures of a table: each number with what its row, its column and the author say. */
final class FigureReading {
  private final CsvTable table;
  private final Layout layout;
  private final Names names;
  private final Wanted wanted;
  private final Left left;
  private final boolean splitYears;
  private final Set<String> unknownEntities = new TreeSet<>();
  private final Map<String, Figure> figures = new LinkedHashMap<>();
  private final Set<String> contradicted = new HashSet<>();
  private final Map<String, Optional<Period>> periods = new HashMap<>();
  private long missing;

  FigureReading(CsvTable table, Layout layout, Names names, Wanted wanted, Left left) {
    this.table = table;
    this.layout = layout;
    this.names = names;
    this.wanted = wanted;
    this.left = left;
    this.splitYears =
        layout.columns().has(Role.PERIOD)
            && PeriodForms.mayBeSplitYears(
                table.rows().stream().map(row -> layout.columns().cell(Role.PERIOD, row)).toList());
  }

  /** All figures that can be taken, in the order of the table. */
  List<Figure> read(Numerals numerals) {
    for (Row row : table.rows()) {
      read(row, numerals);
    }
    contradicted.forEach(figures::remove);
    if (missing > 0) {
      left.add("without a value", Shown.count(missing, "cell"));
    }
    return List.copyOf(figures.values());
  }

  /** The names in the table that are no entities of the site. */
  Set<String> unknownEntities() {
    return unknownEntities;
  }

  private void read(Row row, Numerals numerals) {
    if (row.cells().size() > table.head().size()
        && row.cells().stream().skip(table.head().size()).anyMatch(cell -> !cell.isBlank())) {
      left.add("fields behind the last column", CsvReading.place(row));
    }
    for (Numbers numbers : layout.numbers()) {
      String text = row.cell(numbers.column());
      Optional<String> entity = entity(row, numbers).filter(wanted::isAsked);
      if (entity.isPresent() && Numerals.isMissing(text)) {
        missing++;
      } else if (entity.isPresent()) {
        Cell cell = new Cell(text, row.line(), numbers.head());
        figure(entity.get(), row, numbers, cell, numerals).ifPresent(this::add);
      }
    }
  }

  private Optional<Figure> figure(
      String entity, Row row, Numbers numbers, Cell cell, Numerals numerals) {
    Optional<Period> period = numbers.period().or(() -> period(row, cell));
    String indicator =
        numbers.indicator().orElseGet(() -> wanted.indicator(cell(Role.INDICATOR, row)));
    Optional<String> unit = unit(row, indicator, cell);
    Optional<Status> status = word(Role.STATUS, wanted.status(), Status.values(), row, cell);
    Optional<Bound> bound =
        word(Role.COMPARATOR, Optional.of(Bound.EXACTLY), Bound.values(), row, cell);
    Optional<String> source = source(row, cell);
    if (period.isEmpty()
        || unit.isEmpty()
        || status.isEmpty()
        || bound.isEmpty()
        || source.isEmpty()
        || isAhead(period.get(), status.get(), cell)) {
      return Optional.empty();
    }
    Parsed<String> value = numerals.read(cell.text(), unit.get().startsWith("percent"));
    if (value instanceof Parsed.Bad<String> bad) {
      left.add(bad.message(), cell.place());
      return Optional.empty();
    }
    return Optional.of(
        new Figure(
            indicator,
            unit.get(),
            entity,
            period.get(),
            value.orThrow(),
            status.get(),
            bound.get(),
            source.get(),
            cell(Role.NOTE, row),
            cell));
  }

  private String cell(Role role, Row row) {
    return layout.columns().cell(role, row);
  }

  private Optional<String> entity(Row row, Numbers numbers) {
    String name = numbers.entity().orElse(cell(Role.ENTITY, row));
    String code = cell(Role.CODE, row);
    if (name.isEmpty() && code.isEmpty()) {
      if (wanted.entity().isEmpty()) {
        left.addOnce("rows that name no entity", CsvReading.place(row));
      }
      return wanted.entity();
    }
    Optional<String> known =
        names.entity(name).or(() -> code.isEmpty() ? Optional.empty() : names.entity(code));
    if (known.isEmpty()) {
      unknownEntities.add(name.isEmpty() ? code : name);
    }
    return known;
  }

  private Optional<Period> period(Row row, Cell at) {
    String text = cell(Role.PERIOD, row);
    if (splitYears && PeriodForms.isSplit(text)) {
      left.add(
          "may be a month or a year from one to the next",
          new Cell(text, at.line(), "period").place());
      return Optional.empty();
    }
    Optional<Period> period = periods.computeIfAbsent(text, PeriodForms::parse);
    if (period.isEmpty()) {
      left.add("is no period", new Cell(text, at.line(), "period").place());
    }
    return period;
  }

  private Optional<String> unit(Row row, String indicator, Cell at) {
    String text = cell(Role.UNIT, row);
    if (wanted.unit().isPresent() || text.isEmpty()) {
      Optional<String> unit = wanted.unit().or(() -> wanted.guessedUnit(indicator));
      if (unit.isEmpty()) {
        left.add("has no unit (unit=… says what it is)", at.place());
      }
      return unit;
    }
    Optional<String> unit = names.unit(text);
    if (unit.isEmpty()) {
      left.add(
          "is no unit of the site (unit=… says what it is)",
          new Cell(text, at.line(), "unit").place());
    }
    return unit;
  }

  private Optional<String> source(Row row, Cell at) {
    String text = cell(Role.SOURCE, row);
    if (wanted.source().isPresent() || text.isEmpty()) {
      if (wanted.source().isEmpty()) {
        left.add("has no source (source=… says which it is)", at.place());
      }
      return wanted.source();
    }
    Optional<String> source = names.source(text);
    if (source.isEmpty()) {
      left.add(
          "is no source of the site (source=… says which it is)",
          new Cell(text, at.line(), "source").place());
    }
    return source;
  }

  /** One of our words, as the column has it; what the author said counts for all rows. */
  private <T extends Enum<T>> Optional<T> word(
      Role role, Optional<T> otherwise, T[] choices, Row row, Cell at) {
    String text = cell(role, row);
    if (text.isEmpty() || (role == Role.STATUS && wanted.isStatusGiven())) {
      return otherwise;
    }
    String word = text.toUpperCase(Locale.ROOT).replaceAll("[ -]", "_");
    Optional<T> choice =
        Arrays.stream(choices).filter(some -> some.name().equals(word)).findFirst();
    if (choice.isEmpty()) {
      List<String> all =
          Arrays.stream(choices)
              .map(some -> some.name().toLowerCase(Locale.ROOT).replace('_', '-'))
              .toList();
      left.add(
          "is no %s, which are %s".formatted(role.word(), String.join(", ", all)),
          new Cell(text, at.line(), role.word()).place());
    }
    return choice;
  }

  private boolean isAhead(Period period, Status status, Cell cell) {
    Optional<LocalDate> today = names.site().site().settings().asOf();
    boolean ahead =
        status.kind() == Kind.OUTCOME && today.filter(period.start()::isAfter).isPresent();
    if (ahead) {
      left.add(
          "lies after the site's date %s, so status=%s cannot be"
              .formatted(today.orElseThrow(), status.word()),
          cell.place());
    }
    return ahead;
  }

  private void add(Figure figure) {
    @Nullable Figure before = figures.putIfAbsent(figure.identity(), figure);
    if (before == null) {
      return;
    }
    boolean same =
        before.value().equals(figure.value()) && before.comparator() == figure.comparator();
    String both = before.cell().place() + " and " + figure.cell().place();
    if (same) {
      left.add("stands there twice and was taken once", both);
    } else {
      left.add("two values for the same, of which none was taken", both);
      contradicted.add(figure.identity());
    }
  }
}
