package dev.briefing.check.quotes;

import dev.briefing.model.LockEntry.Quoted;
import dev.briefing.model.LockEntry.Span;
import dev.briefing.model.LockEntry.Text;
import dev.briefing.problem.Problem;
import dev.briefing.problem.Problems;
import dev.briefing.problem.Rule;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** All that a site quotes of one source is a small part of it; a word counts once. */
final class QuotesStayWithinBudget {
  private static final int PER_CENT = 15;

  /** What is quoted of a source so far. */
  private static final class Account {
    private final TreeMap<Integer, Integer> spans = new TreeMap<>();
    private int words;
    private Optional<CitedQuote> over = Optional.empty();

    void add(Span span) {
      int first = span.first();
      int last = span.last();
      for (var near = spans.floorEntry(last);
          near != null && near.getValue() >= first;
          near = spans.floorEntry(last)) {
        first = Math.min(first, near.getKey());
        last = Math.max(last, near.getValue());
        words -= near.getValue() - near.getKey() + 1;
        spans.remove(near.getKey());
      }
      spans.put(first, last);
      words += last - first + 1;
    }
  }

  private QuotesStayWithinBudget() {}

  static void check(Library library, Ledger ledger, Problems found) {
    Map<String, Account> accounts = new LinkedHashMap<>();
    ledger.quotes().forEach((quote, entry) -> enter(quote, entry, library, accounts));
    accounts.forEach(
        (source, account) ->
            account.over.ifPresent(
                quote -> found.add(problem(source, account.words, quote, library))));
  }

  private static void enter(
      CitedQuote quote, Quoted entry, Library library, Map<String, Account> accounts) {
    Account account = accounts.computeIfAbsent(entry.source(), some -> new Account());
    entry.words().forEach(account::add);
    if (account.over.isEmpty() && account.words > budget(entry.source(), library)) {
      account.over = Optional.of(quote);
    }
  }

  private static int budget(String source, Library library) {
    return (int) (library.entry(source).map(Text::words).orElse(0) * (long) PER_CENT / 100);
  }

  private static Problem problem(String source, int words, CitedQuote quote, Library library) {
    int budget = budget(source, library);
    String message =
        "the site quotes %d words of %s, %d more than the %d that are %d %% of it"
            .formatted(words, source, words - budget, budget, PER_CENT);
    return Problem.of(Rule.QUOTE_BUDGET, quote.quote().at(), quote.quote().length(), message)
        .withHint("this is the quote that goes over: say it in your own words, or another one");
  }
}
