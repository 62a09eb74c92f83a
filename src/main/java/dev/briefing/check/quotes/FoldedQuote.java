package dev.briefing.check.quotes;

import static java.util.stream.Collectors.joining;

import dev.briefing.model.Fingerprint;
import dev.briefing.model.Quote;
import dev.briefing.model.Written;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A quote as it is compared: the parts between its ellipses, without the quotation marks around it
 * and without the comma or full stop that the sentence around it puts at its end.
 *
 * @param parts each with at least one word
 * @param words how many words all parts have
 */
record FoldedQuote(List<List<Token>> parts, int words) {
  private static final Set<String> AROUND = Set.of(Token.MARK, Token.ELLIPSIS);
  private static final Set<String> AT_END = Set.of(Token.MARK, Token.ELLIPSIS, ",", ".");

  static FoldedQuote of(Quote quote) {
    List<Token> tokens =
        withoutBrackets(Token.of(quote.words().stream().map(Written::value).toList()));
    int from = 0;
    int to = tokens.size();
    while (from < to && AROUND.contains(tokens.get(from).text())) {
      from++;
    }
    while (to > from && AT_END.contains(tokens.get(to - 1).text())) {
      to--;
    }
    return new FoldedQuote(
        parts(tokens.subList(from, to)),
        tokens.isEmpty() ? 0 : tokens.get(tokens.size() - 1).number());
  }

  /** An ellipsis in square brackets is an ellipsis. */
  private static List<Token> withoutBrackets(List<Token> tokens) {
    List<Token> kept = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      boolean bracketed =
          i + 2 < tokens.size()
              && tokens.get(i).text().equals("[")
              && tokens.get(i + 1).text().equals(Token.ELLIPSIS)
              && tokens.get(i + 2).text().equals("]");
      kept.add(tokens.get(bracketed ? i + 1 : i));
      i += bracketed ? 2 : 0;
    }
    return kept;
  }

  private static List<List<Token>> parts(List<Token> tokens) {
    List<List<Token>> parts = new ArrayList<>();
    List<Token> part = new ArrayList<>();
    for (Token token : tokens) {
      if (token.text().equals(Token.ELLIPSIS)) {
        parts.add(part);
        part = new ArrayList<>();
      } else {
        part.add(token);
      }
    }
    parts.add(part);
    return parts.stream().filter(some -> some.stream().anyMatch(Token::isWord)).toList();
  }

  /** The same for quotes that differ in typography only. */
  String fingerprint() {
    return Fingerprint.of(
        parts.stream()
            .map(part -> part.stream().map(Token::withSpace).collect(joining()).strip())
            .collect(joining(" " + Token.ELLIPSIS + " ")));
  }
}
