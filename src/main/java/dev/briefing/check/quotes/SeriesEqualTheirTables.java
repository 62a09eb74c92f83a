package dev.briefing.check.quotes;

import static java.util.stream.Collectors.joining;

import dev.briefing.model.Archive;
import dev.briefing.model.ArchivedTable;
import dev.briefing.model.Catalogue;
import dev.briefing.model.Entity;
import dev.briefing.model.Fingerprint;
import dev.briefing.model.Indicator;
import dev.briefing.model.LockEntry.Compared;
import dev.briefing.model.Observation;
import dev.briefing.model.Period;
import dev.briefing.model.QuotesLock;
import dev.briefing.model.Scheme;
import dev.briefing.model.Series;
import dev.briefing.model.Value;
import dev.briefing.model.Written;
import dev.briefing.problem.Problem;
import dev.briefing.problem.Problems;
import dev.briefing.problem.Rule;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A series in the short form equals the archived table of its source, at the digits written. The
 * table of an indicator is its first source's; other sources have tables of their own.
 */
final class SeriesEqualTheirTables {
  private final Catalogue catalogue;
  private final Optional<Archive> archive;
  private final QuotesLock lock;
  private final Problems found;
  private final Ledger ledger;

  /**
   * All that one source says of an indicator for one entity.
   *
   * @param table what the archive calls its table
   */
  private record Row(String indicator, String entity, String source, String table) {
    String file() {
      return table + ".csv";
    }

    @Override
    public String toString() {
      return indicator + " for " + entity + " from " + source;
    }
  }

  private SeriesEqualTheirTables(
      Catalogue catalogue,
      Optional<Archive> archive,
      QuotesLock lock,
      Problems found,
      Ledger ledger) {
    this.catalogue = catalogue;
    this.archive = archive;
    this.lock = lock;
    this.found = found;
    this.ledger = ledger;
  }

  static void check(
      Catalogue catalogue,
      Optional<Archive> archive,
      QuotesLock lock,
      Problems found,
      Ledger ledger) {
    SeriesEqualTheirTables check =
        new SeriesEqualTheirTables(catalogue, archive, lock, found, ledger);
    catalogue
        .site()
        .indicators()
        .filter(
            indicator ->
                !catalogue.site().losses().mayHold(Scheme.INDICATOR, indicator.id().value()))
        .forEach(indicator -> check.rows(indicator).forEach(check::row));
  }

  private Map<Row, List<Observation>> rows(Indicator indicator) {
    Map<Row, List<Observation>> rows = new LinkedHashMap<>();
    String id = indicator.id().value();
    Optional<String> first =
        indicator.series().stream().flatMap(SeriesEqualTheirTables::source).findFirst();
    for (Series series : indicator.series()) {
      source(series)
          .filter(source -> catalogue.has(Scheme.SOURCE, source))
          .map(
              source ->
                  new Row(id, series.entity().value(), source, table(id, source, first.get())))
          .forEach(
              row ->
                  rows.computeIfAbsent(row, some -> new ArrayList<>())
                      .addAll(series.observations()));
    }
    rows.values().removeIf(List::isEmpty);
    return rows;
  }

  private static Stream<String> source(Series series) {
    return series.source().stream().map(Written::value);
  }

  /** A table that names its source goes before one that does not, which is the first source's. */
  private String table(String indicator, String source, String first) {
    String own = Archive.name(indicator, source);
    boolean has =
        archive
            .filter(some -> some.table(own).isPresent() || some.isLost(own + ".csv"))
            .isPresent();
    return has || !source.equals(first) ? own : indicator;
  }

  private void row(Row row, List<Observation> observations) {
    if (archive.filter(some -> some.isLost(row.file())).isPresent()) {
      return;
    }
    Optional<Compared> known = lock.series(row.indicator(), row.entity(), row.source());
    String values = print(observations);
    Optional<ArchivedTable> table = archive.flatMap(some -> some.table(row.table()));
    if (table.isPresent()) {
      int before = found.count();
      compare(row, observations, table.get());
      if (found.count() == before) {
        Compared entry = entry(row, values, table.get());
        ledger.add(known.filter(old -> isSame(old, entry)).orElse(entry));
      }
    } else if (known.filter(old -> old.values().equals(values)).isPresent()) {
      ledger.add(known.get());
    } else {
      unchecked(row, observations.get(0), known.isPresent());
    }
  }

  private Compared entry(Row row, String values, ArchivedTable table) {
    return new Compared(
        row.indicator(),
        row.entity(),
        row.source(),
        values,
        table.fingerprint(),
        catalogue.site().asOf());
  }

  private static boolean isSame(Compared old, Compared entry) {
    return old.values().equals(entry.values()) && old.table().equals(entry.table());
  }

  private static String print(List<Observation> observations) {
    return Fingerprint.of(
        observations.stream()
            .map(o -> o.kind().word() + " " + o.period().value() + " " + o.value())
            .sorted()
            .collect(joining("\n")));
  }

  private void compare(Row row, List<Observation> observations, ArchivedTable table) {
    Optional<String> name = catalogue.entity(row.entity()).map(Entity::name);
    Optional<Map<Period, BigDecimal>> values = table.of(row.entity(), name);
    if (values.isEmpty()) {
      found.add(
          problem(
                  observations.get(0),
                  "the archive's " + row.file() + " does not have " + row.entity())
              .withHint(
                  "it may have another name there: its column entity holds the id or the name"));
      return;
    }
    for (Observation observation : observations) {
      Optional.ofNullable(values.get().get(observation.period().value()))
          .map(archived -> difference(observation, archived))
          .orElseGet(() -> Optional.of(missing(row, observation)))
          .ifPresent(found::add);
    }
  }

  private static Problem missing(Row row, Observation observation) {
    return problem(
        observation,
        "the archive's "
            + row.file()
            + " gives no value of "
            + row.entity()
            + " for "
            + observation.period().value());
  }

  private static Optional<Problem> difference(Observation observation, BigDecimal archived) {
    if (!(observation.value() instanceof Value.Amount amount)) {
      return Optional.of(differs(observation, archived.toPlainString()));
    }
    BigDecimal written = amount.number();
    BigDecimal rounded = archived.setScale(written.scale(), RoundingMode.HALF_UP);
    if (rounded.compareTo(written) == 0) {
      return Optional.empty();
    }
    String exact = archived.toPlainString();
    String shown = rounded.toPlainString();
    return Optional.of(
        differs(observation, exact.equals(shown) ? exact : exact + ", at these digits " + shown));
  }

  private static Problem differs(Observation observation, String archived) {
    return problem(
            observation,
            observation.value()
                + " for "
                + observation.period().value()
                + " is not what the source gives: "
                + archived)
        .withHint("write the value of the source, with as many digits as you like");
  }

  private void unchecked(Row row, Observation first, boolean known) {
    String message =
        known && archive.isEmpty()
            ? "the values of " + row + " are not those that were checked"
            : "the values of " + row + " were not checked against the source's data";
    String hint =
        archive.isPresent()
            ? "put the source's data into the archive as " + row.file()
            : QuotesAndSeries.REMEDY;
    found.add(problem(Rule.SERIES_UNCHECKED, first, message).withHint(hint));
  }

  private static Problem problem(Observation observation, String message) {
    return problem(Rule.SERIES_DIFFERS, observation, message);
  }

  private static Problem problem(Rule rule, Observation observation, String message) {
    String value = observation.value().toString();
    return Problem.of(rule, observation.at(), value.codePointCount(0, value.length()), message);
  }
}
