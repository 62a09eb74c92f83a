package dev.briefing.check.quotes;

import dev.briefing.problem.Problem;
import dev.briefing.problem.Problems;
import dev.briefing.problem.Rule;
import java.util.Collection;

/** A quote is short enough to be one. */
final class QuotesAreShort {
  private static final int MOST = 25;

  private QuotesAreShort() {}

  static void check(Collection<CitedQuote> quotes, Problems found) {
    for (CitedQuote quote : quotes) {
      int words = quote.folded().words();
      if (words > MOST) {
        found.add(
            Problem.of(
                    Rule.QUOTE_TOO_LONG,
                    quote.quote().at(),
                    quote.quote().length(),
                    "this quote has " + words + " words; at most " + MOST + " are quoted")
                .withHint("shorten it with …, or say part of it in your own words"));
      }
    }
  }
}
