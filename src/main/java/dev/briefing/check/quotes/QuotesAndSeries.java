package dev.briefing.check.quotes;

import dev.briefing.model.Archive;
import dev.briefing.model.Catalogue;
import dev.briefing.model.LockEntry;
import dev.briefing.model.Losses;
import dev.briefing.model.QuotesLock;
import dev.briefing.problem.Problem;
import dev.briefing.problem.Problems;
import dev.briefing.problem.Rule;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Compares the quotes and series of a site with their sources. */
public final class QuotesAndSeries {
  static final String REMEDY =
      "whoever has the archive runs briefing check --archive DIR and commits content/quotes.lock";

  /** What the lock does not hold. */
  public static final Predicate<Problem> UNCHECKED =
      problem -> problem.rule() == Rule.QUOTE_UNCHECKED || problem.rule() == Rule.SERIES_UNCHECKED;

  private QuotesAndSeries() {}

  /**
   * What came of it.
   *
   * @param entries all that was found in its source: the next lock
   */
  public record Findings(List<Problem> problems, Set<LockEntry> entries) {
    public Findings {
      problems = List.copyOf(problems);
      entries = Set.copyOf(entries);
    }
  }

  /**
   * Compares with the archive; without one, and for what it does not keep, with the lock.
   *
   * @param lock what was found before
   */
  public static Findings check(Catalogue catalogue, Optional<Archive> archive, QuotesLock lock) {
    Library library = new Library(archive, lock, catalogue.site().asOf());
    Collection<CitedQuote> quotes = CitedQuote.all(catalogue);
    Problems found = new Problems();
    Ledger ledger = new Ledger();
    QuotesAreVerbatim.check(quotes, library, found, ledger);
    QuotesAreShort.check(quotes, found);
    QuotesStayWithinBudget.check(library, ledger, found);
    ledger.quotes().values().stream()
        .map(LockEntry.Quoted::source)
        .distinct()
        .forEach(source -> library.entry(source).ifPresent(ledger::add));
    SeriesEqualTheirTables.check(catalogue, archive, lock, found, ledger);
    boolean whole = catalogue.site().losses().equals(Losses.NONE);
    if (archive.isEmpty() && whole && found.sorted().stream().noneMatch(UNCHECKED)) {
      // With an archive the lock is written anew, without what is no longer used; and what was
      // changed on the site is both unchecked and no longer used, but one mistake.
      LockEntriesAreUsed.check(lock, ledger, found);
    }
    return new Findings(found.sorted(), ledger.entries());
  }
}
