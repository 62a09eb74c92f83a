package dev.briefing.check.quotes;

import dev.briefing.model.LockEntry;
import dev.briefing.model.LockEntry.Compared;
import dev.briefing.model.LockEntry.Quoted;
import dev.briefing.model.QuotesLock;
import dev.briefing.model.Written;
import dev.briefing.problem.Problem;
import dev.briefing.problem.Problems;
import dev.briefing.problem.Rule;

/** The lock lists nothing but what the site quotes and shows. */
final class LockEntriesAreUsed {
  private LockEntriesAreUsed() {}

  static void check(QuotesLock lock, Ledger ledger, Problems found) {
    for (Written<LockEntry> entry : lock.entries()) {
      if (!ledger.entries().contains(entry.value())) {
        found.add(
            Problem.of(
                    Rule.UNUSED_LOCK_ENTRY,
                    entry.at(),
                    entry.length(),
                    "the site has no such " + what(entry.value()))
                .withHint(QuotesAndSeries.REMEDY));
      }
    }
  }

  private static String what(LockEntry entry) {
    if (entry instanceof Quoted quoted) {
      return "quote from " + quoted.source();
    }
    return entry instanceof Compared series
        ? "series of " + series.indicator() + " for " + series.entity() + " from " + series.source()
        : "quotes from " + ((LockEntry.Text) entry).source();
  }
}
