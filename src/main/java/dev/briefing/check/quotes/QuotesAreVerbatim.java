package dev.briefing.check.quotes;

import dev.briefing.check.quotes.Alignment.Kind;
import dev.briefing.check.quotes.Alignment.Step;
import dev.briefing.model.Written;
import dev.briefing.problem.Problem;
import dev.briefing.problem.Problems;
import dev.briefing.problem.Rule;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A quote stands, word for word, in one of the sources that are cited for it. */
final class QuotesAreVerbatim {
  private static final String IN_GENERAL =
      "a quote has the words of its source; … stands for words left out, brackets cannot change any";

  private final Library library;

  private QuotesAreVerbatim(Library library) {
    this.library = library;
  }

  static void check(Collection<CitedQuote> quotes, Library library, Problems found, Ledger ledger) {
    QuotesAreVerbatim check = new QuotesAreVerbatim(library);
    quotes.forEach(quote -> check.check(quote, found, ledger));
  }

  private void check(CitedQuote quote, Problems found, Ledger ledger) {
    for (String source : quote.sources()) {
      var entry = library.find(source, quote.folded());
      if (entry.isPresent()) {
        ledger.found(quote, entry.get());
        return;
      }
    }
    if (quote.sources().stream().noneMatch(library::isLost)) {
      found.add(
          quote.sources().stream()
              .filter(source -> library.text(source).isEmpty())
              .findFirst()
              .map(source -> unchecked(quote, source))
              .orElseGet(() -> altered(quote)));
    }
  }

  private Problem unchecked(CitedQuote quote, String source) {
    String hint =
        library.hasArchive()
            ? "put the text of " + source + " into the archive as " + source + ".txt"
            : QuotesAndSeries.REMEDY;
    return problem(quote, Rule.QUOTE_UNCHECKED, "this quote was not checked against " + source)
        .withHint(hint);
  }

  private Problem altered(CitedQuote quote) {
    if (quote.folded().parts().isEmpty()) {
      return problem(quote, Rule.ALTERED_QUOTE, "this quote has no words");
    }
    record Near(String source, Alignment alignment) {}
    Optional<Near> nearest =
        quote.sources().stream()
            .flatMap(
                source ->
                    library.text(source).stream()
                        .flatMap(text -> nearest(quote, text).stream())
                        .map(alignment -> new Near(source, alignment)))
            .max(
                Comparator.comparingInt((Near near) -> near.alignment().same())
                    .thenComparing(Near::source, Comparator.reverseOrder()));
    return nearest
        .map(near -> differing(quote, near.source(), near.alignment()))
        .orElseGet(
            () ->
                problem(
                        quote,
                        Rule.ALTERED_QUOTE,
                        "these words do not stand in " + String.join(" or ", quote.sources()))
                    .withHint(IN_GENERAL + "; your own words need no quotation marks"));
  }

  /** The passage nearest to the first part that cannot be found behind those before it. */
  private static Optional<Alignment> nearest(CitedQuote quote, SourceText text) {
    int from = 0;
    for (List<Token> part : quote.folded().parts()) {
      int start = text.find(part, from);
      if (start < 0) {
        return NearestPassage.to(part, text);
      }
      from = start + part.size();
    }
    return Optional.empty();
  }

  private static Problem differing(CitedQuote quote, String source, Alignment near) {
    List<Step> difference = near.difference();
    if (difference.isEmpty()) {
      return at(
              quote,
              near.quote().get(0),
              near.quote().get(0),
              "these words come earlier in " + source)
          .withHint("quote the parts in the order of the source");
    }
    List<Token> wrong =
        difference.stream()
            .filter(step -> step.kind() != Kind.MISSING)
            .map(step -> near.quote().get(step.quote()))
            .toList();
    String right = near.sourceWords(difference);
    String hint = "the source reads “" + near.passage() + "”; " + IN_GENERAL;
    if (wrong.isEmpty()) {
      int next = Math.min(difference.get(0).quote(), near.quote().size() - 1);
      Token token = near.quote().get(next);
      return at(quote, token, token, "“" + right + "” is missing here, which stands in " + source)
          .withHint(hint);
    }
    Token first = wrong.get(0);
    Token last = wrong.get(wrong.size() - 1);
    String written = written(quote, first, last);
    String message =
        right.isEmpty() || right.equals(written)
            ? "“" + written + "” does not stand here in " + source
            : "“" + written + "” is “" + right + "” in " + source;
    return at(quote, first, last, message).withHint(hint);
  }

  private static String written(CitedQuote quote, Token first, Token last) {
    return String.join(
        " ",
        quote.quote().words().subList(first.written(), last.written() + 1).stream()
            .map(Written::value)
            .toList());
  }

  private static Problem at(CitedQuote quote, Token first, Token last, String message) {
    List<Written<String>> words =
        quote.quote().words().subList(first.written(), last.written() + 1);
    Written<String> start = words.get(0);
    int length =
        Stream.iterate(words.size() - 1, i -> i - 1)
            .limit(words.size())
            .map(words::get)
            .filter(word -> word.at().line() == start.at().line())
            .findFirst()
            .map(end -> end.at().column() + end.length() - start.at().column())
            .orElse(start.length());
    return Problem.of(Rule.ALTERED_QUOTE, start.at(), length, message);
  }

  private static Problem problem(CitedQuote quote, Rule rule, String message) {
    return Problem.of(rule, quote.quote().at(), quote.quote().length(), message);
  }
}
