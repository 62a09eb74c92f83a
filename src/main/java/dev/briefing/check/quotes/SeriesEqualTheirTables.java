package dev.briefing.check.quotes;

import dev.briefing.model.Archive;
import dev.briefing.model.ArchivedTable;
import dev.briefing.model.Catalogue;
import dev.briefing.model.Entity;
import dev.briefing.model.LockEntry.Compared;
import dev.briefing.model.Observation;
import dev.briefing.model.Period;
import dev.briefing.model.QuotesLock;
import dev.briefing.model.Value;
import dev.briefing.problem.Problem;
import dev.briefing.problem.Problems;
import dev.briefing.problem.Rule;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
    SeriesRow.all(catalogue, archive).forEach(check::row);
  }

  private void row(SeriesRow row) {
    if (archive.filter(some -> some.isLost(row.file())).isPresent()) {
      return;
    }
    Optional<Compared> known = lock.series(row.indicator(), row.entity(), row.source());
    String values = row.fingerprint();
    Optional<ArchivedTable> table = archive.flatMap(some -> some.table(row.table()));
    if (table.isPresent()) {
      int before = found.count();
      compare(row, table.get());
      if (found.count() == before) {
        Compared entry = entry(row, values, table.get());
        ledger.add(known.filter(old -> isSame(old, entry)).orElse(entry));
      }
    } else if (known.filter(old -> old.values().equals(values)).isPresent()) {
      ledger.add(known.get());
    } else {
      unchecked(row, known.isPresent());
    }
  }

  private Compared entry(SeriesRow row, String values, ArchivedTable table) {
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

  private void compare(SeriesRow row, ArchivedTable table) {
    List<String> names =
        catalogue.entity(row.entity()).map(Entity::names).orElse(List.of(row.entity()));
    Optional<Map<Period, BigDecimal>> values = table.of(names);
    if (values.isEmpty()) {
      found.add(
          problem(
                  row.observations().get(0),
                  "the archive's " + row.file() + " does not have " + row.entity())
              .withHint(
                  "it may have another name there: its column entity holds the id, the name or one of the aliases"));
      return;
    }
    for (Observation observation : row.observations()) {
      Optional.ofNullable(values.get().get(observation.period().value()))
          .map(archived -> difference(observation, archived))
          .orElseGet(() -> Optional.of(missing(row, observation)))
          .ifPresent(found::add);
    }
  }

  private static Problem missing(SeriesRow row, Observation observation) {
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

  private void unchecked(SeriesRow row, boolean known) {
    String message =
        known && archive.isEmpty()
            ? "the values of " + row.name() + " are not those that were checked"
            : "the values of " + row.name() + " were not checked against the source's data";
    String hint =
        archive.isPresent()
            ? "put the source's data into the archive as " + row.file()
            : QuotesAndSeries.REMEDY;
    found.add(problem(Rule.SERIES_UNCHECKED, row.observations().get(0), message).withHint(hint));
  }

  private static Problem problem(Observation observation, String message) {
    return problem(Rule.SERIES_DIFFERS, observation, message);
  }

  private static Problem problem(Rule rule, Observation observation, String message) {
    String value = observation.value().toString();
    return Problem.of(rule, observation.at(), value.codePointCount(0, value.length()), message);
  }
}
