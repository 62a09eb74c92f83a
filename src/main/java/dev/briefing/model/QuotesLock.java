package dev.briefing.model;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Which quotes and series were checked against the archive: what {@code quotes.lock} holds. It
 * stands in for the archive where that cannot be, since texts have owners.
 */
public final class QuotesLock {
  public static final String FILE = "quotes.lock";

  /** The file's first line. */
  public static final String HEAD =
      "# Quotes and series that were found in the archived sources. Made by: briefing check --archive"
          + " DIR. Not to be changed by hand.";

  public static final QuotesLock EMPTY = new QuotesLock(List.of());

  private record Quoting(String source, String quote) {}

  private record Row(String indicator, String entity, String source) {}

  private final List<Written<LockEntry>> entries;
  private final Map<String, LockEntry.Text> texts;
  private final Map<Quoting, LockEntry.Quoted> quotes;
  private final Map<Row, LockEntry.Compared> series;

  /** The entries of a file, each with its line. */
  public QuotesLock(List<Written<LockEntry>> entries) {
    this.entries = List.copyOf(entries);
    texts =
        of(LockEntry.Text.class).collect(toMap(LockEntry.Text::source, e -> e, (one, more) -> one));
    quotes =
        of(LockEntry.Quoted.class)
            .collect(toMap(e -> new Quoting(e.source(), e.quote()), e -> e, (one, more) -> one));
    series =
        of(LockEntry.Compared.class)
            .collect(
                toMap(
                    e -> new Row(e.indicator(), e.entity(), e.source()),
                    e -> e,
                    (one, more) -> one));
  }

  private <T extends LockEntry> Stream<T> of(Class<T> kind) {
    return entries.stream().map(Written::value).filter(kind::isInstance).map(kind::cast);
  }

  public List<Written<LockEntry>> entries() {
    return entries;
  }

  public Optional<LockEntry.Text> text(String source) {
    return Optional.ofNullable(texts.get(source));
  }

  /** The entry of a quote by its fingerprint, if it was found in the text that the lock knows. */
  public Optional<LockEntry.Quoted> quote(String source, String quote) {
    return Optional.ofNullable(quotes.get(new Quoting(source, quote)))
        .filter(
            found ->
                text(source).map(LockEntry.Text::text).filter(found.text()::equals).isPresent());
  }

  public Optional<LockEntry.Compared> series(String indicator, String entity, String source) {
    return Optional.ofNullable(series.get(new Row(indicator, entity, source)));
  }

  /** One entry as it stands on its line. */
  public static String line(LockEntry entry) {
    return LockGrammar.write(entry);
  }

  /** The entry on a line; empty where no run of the build would write such a line. */
  public static Optional<LockEntry> entry(String line) {
    return LockGrammar.read(line);
  }

  /** A whole file, the same for the same entries in any order. */
  public static String file(Collection<LockEntry> entries) {
    Map<String, LockEntry> sorted = new TreeMap<>();
    entries.forEach(entry -> sorted.put(line(entry), entry));
    return sorted.keySet().stream().map(line -> line + "\n").collect(joining("", HEAD + "\n", ""));
  }
}
