package dev.briefing.figure;

import java.util.Locale;
import java.util.Optional;

/** Tells figures from numbers that only stand in a text. */
final class StandingReader {
  private final Lexicon lexicon;

  StandingReader(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** What a quantity is worth; empty where it is a name or a label, and no figure at all. */
  Optional<Standing> of(Tokens tokens, Quantity quantity) {
    boolean loose =
        switch (quantity.unit().family()) {
          case NONE, COUNT, TIME -> true;
          default -> false;
        };
    if (loose && (isLabelled(tokens, quantity) || isCompound(tokens, quantity))) {
      return Optional.empty();
    }
    return Optional.of(standing(tokens, quantity));
  }

  private Standing standing(Tokens tokens, Quantity quantity) {
    Numeral numeral = quantity.numeral();
    boolean casual = numeral.isCasual();
    boolean one = casual && numeral.number().number().intValue() == 1;
    return switch (quantity.unit().family()) {
      case PERCENT, MEASURE -> one ? Standing.CASUAL : Standing.CLAIM;
      case MONEY -> one ? Standing.CASUAL : Standing.CLAIM;
      case POINTS -> casual && !isPercentage(quantity) ? Standing.CASUAL : Standing.CLAIM;
      case TIMES -> times(tokens, quantity);
      case SHARE -> share(tokens, quantity);
      case TIME -> Standing.CASUAL;
      case COUNT -> casual ? Standing.CASUAL : Standing.CLAIM;
      case NONE -> bare(quantity);
    };
  }

  private static Standing bare(Quantity quantity) {
    if (quantity.numeral().isCasual()) {
      boolean bounded = quantity.wording() != Wording.PLAIN && quantity.wording() != Wording.FROM;
      return bounded ? Standing.BARE : Standing.CASUAL;
    }
    boolean bounded = quantity.wording() != Wording.PLAIN && quantity.wording() != Wording.FROM;
    boolean large = quantity.numeral().grouped() || quantity.number().power() > 0;
    return bounded || large ? Standing.CLAIM : Standing.BARE;
  }

  private Standing times(Tokens tokens, Quantity quantity) {
    Numeral numeral = quantity.numeral();
    boolean word = numeral.style() == Numeral.Style.MULTIPLE;
    boolean claim =
        lexicon.has("multiple.claim", tokens.word(numeral.to()))
            || lexicon.has("multiple.itself", tokens.word(numeral.from()));
    return word && !claim ? Standing.CASUAL : Standing.CLAIM;
  }

  private Standing share(Tokens tokens, Quantity quantity) {
    int end = quantity.numeral().to();
    boolean several = end - quantity.numeral().from() > 2;
    boolean whole = lexicon.has("of", tokens.word(end)) || quantity.wording() != Wording.PLAIN;
    boolean their =
        lexicon.has("half.of", tokens.word(end))
            && !lexicon.has("half.idioms", tokens.word(end + 1));
    return several || whole || their ? Standing.CLAIM : Standing.CASUAL;
  }

  private static boolean isPercentage(Quantity quantity) {
    return quantity.unit().text().length() > "points".length();
  }

  /** {@code p. 4}, {@code Article 7}, {@code GPT-4}, {@code Boeing 737}. */
  private boolean isLabelled(Tokens tokens, Quantity quantity) {
    if (quantity.from() < quantity.numberFrom() || quantity.numeral().grouped()) {
      return false;
    }
    int at = quantity.from() - 1;
    boolean point = tokens.is(at, ".") && tokens.isGlued(at);
    int word = point ? at - 1 : at;
    boolean label =
        lexicon.has("labels", tokens.word(word))
            && (!tokens.is(word, "no") || point || tokens.isCapital(word));
    boolean group =
        lexicon.has("of", tokens.word(at))
            && tokens.isCapital(at - 1)
            && lexicon.has("labels", tokens.word(at - 1));
    boolean joined = isJoint(tokens, at) && tokens.isGlued(at) && tokens.isGlued(at + 1);
    boolean digits = quantity.numeral().style() == Numeral.Style.DIGITS;
    return label || group || joined || (digits && !point && isNamed(tokens, at, quantity));
  }

  private static boolean isJoint(Tokens tokens, int at) {
    return tokens.is(at, "-") || (tokens.is(at, "/") && tokens.isWord(at - 1));
  }

  /** After a capital letter a number is part of a name; where a sentence opens, of few words. */
  private boolean isNamed(Tokens tokens, int at, Quantity quantity) {
    if (!tokens.isCapital(at) || lexicon.has("stop", tokens.word(at))) {
      return false;
    }
    String raw = tokens.raw(at);
    boolean acronym = raw.length() > 1 && raw.equals(raw.toUpperCase(Locale.ROOT));
    boolean edition = quantity.numeral().number().digits().scale() > 0;
    return acronym || edition || !tokens.opensSentence(at);
  }

  /** {@code five-year}, {@code 12-member}. */
  private static boolean isCompound(Tokens tokens, Quantity quantity) {
    int at = quantity.numeral().to();
    return tokens.is(at, "-")
        && tokens.isGlued(at)
        && tokens.isGlued(at + 1)
        && tokens.isWord(at + 1);
  }
}
