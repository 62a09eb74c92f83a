package dev.briefing.figure;

import dev.briefing.figure.Phrases.Match;
import java.util.Optional;

/** The words around a number that bound it: at least 7, 7 or more. */
final class WordingReader {
  private final Phrases<String> before;
  private final Phrases<String> after;
  private final Phrases<String> modifiers;
  private final Lexicon lexicon;
  private final NumberWords words;

  WordingReader(Lexicon lexicon) {
    this.lexicon = lexicon;
    before = lexicon.keyed("before.");
    after = lexicon.keyed("after.");
    modifiers = lexicon.keyed("modifiers");
    words = new NumberWords(lexicon);
  }

  /** The words that end right before a token, none of them before {@code floor}. */
  Optional<Match<Wording>> before(Tokens tokens, int at, int floor) {
    return before
        .endingAt(tokens, at - 1, floor)
        .map(
            found -> {
              int from =
                  modifiers
                      .endingAt(tokens, found.from() - 1, floor)
                      .map(Match::from)
                      .orElse(found.from());
              return new Match<>(Lexicon.wording(found.meaning()), from, found.to());
            });
  }

  /** The words that start at a token, unless they belong to a number after them. */
  Optional<Match<Wording>> after(Tokens tokens, int at) {
    return after
        .startingAt(tokens, at)
        .filter(found -> tokens.isWord(at) || tokens.isGlued(at))
        .filter(found -> !isNumber(tokens, found.to()))
        .map(found -> new Match<>(Lexicon.wording(found.meaning()), at, found.to()));
  }

  private boolean isNumber(Tokens tokens, int at) {
    return tokens.isNumber(at)
        || words.small(tokens, at).isPresent()
        || lexicon.moneyBefore().startingAt(tokens, at).isPresent();
  }
}
