package dev.briefing.check.quotes;

import dev.briefing.model.Archive;
import dev.briefing.model.LockEntry;
import dev.briefing.model.LockEntry.Quoted;
import dev.briefing.model.LockEntry.Span;
import dev.briefing.model.QuotesLock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The sources' texts, each read once; and of those that are not at hand, what the lock knows. */
final class Library {
  private final Optional<Archive> archive;
  private final QuotesLock lock;
  private final LocalDate today;
  private final Map<String, Optional<SourceText>> texts = new HashMap<>();

  /**
   * @param today the site's clock
   */
  Library(Optional<Archive> archive, QuotesLock lock, LocalDate today) {
    this.archive = archive;
    this.lock = lock;
    this.today = today;
  }

  boolean hasArchive() {
    return archive.isPresent();
  }

  /** Whether the text is there but cannot be read, which is reported already. */
  boolean isLost(String source) {
    return archive.filter(some -> some.isLost(source + ".txt")).isPresent();
  }

  /** The text of a source, if the archive has it. */
  Optional<SourceText> text(String source) {
    return texts.computeIfAbsent(
        source, id -> archive.flatMap(some -> some.text(id)).map(SourceText::new));
  }

  /** Where a quote stands in a source; empty where it does not, or nobody has looked. */
  Optional<Quoted> find(String source, FoldedQuote quote) {
    String print = quote.fingerprint();
    Optional<Quoted> known = lock.quote(source, print);
    Optional<SourceText> text = text(source);
    return text.isEmpty()
        ? known
        : text.get().find(quote).map(words -> quoted(source, print, text.get(), words, known));
  }

  /** An entry keeps its date for as long as it stays the same. */
  private Quoted quoted(
      String source, String print, SourceText text, List<Span> words, Optional<Quoted> known) {
    Quoted found = new Quoted(source, print, text.fingerprint(), words, today);
    return known
        .filter(old -> old.text().equals(found.text()) && old.words().equals(words))
        .orElse(found);
  }

  /** What the lock says of a source's text. */
  Optional<LockEntry.Text> entry(String source) {
    Optional<SourceText> text = text(source);
    return text.isEmpty()
        ? lock.text(source)
        : text.map(read -> new LockEntry.Text(source, read.fingerprint(), read.words()));
  }
}
