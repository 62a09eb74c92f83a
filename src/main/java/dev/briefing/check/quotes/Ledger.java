package dev.briefing.check.quotes;

import dev.briefing.model.LockEntry;
import dev.briefing.model.LockEntry.Quoted;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** What was found in its source: by quote, and as the entries of the next lock. */
final class Ledger {
  private final Map<CitedQuote, Quoted> quotes = new LinkedHashMap<>();
  private final Set<LockEntry> entries = new LinkedHashSet<>();

  void found(CitedQuote quote, Quoted entry) {
    quotes.put(quote, entry);
    entries.add(entry);
  }

  void add(LockEntry entry) {
    entries.add(entry);
  }

  /** The quotes that were found, in the order of the site. */
  Map<CitedQuote, Quoted> quotes() {
    return quotes;
  }

  Set<LockEntry> entries() {
    return entries;
  }
}
