package dev.briefing.figure;

import java.math.BigDecimal;
import java.util.Map;

/** What looks like a figure and is none: years, dates, times, ordinals, names, addresses. */
final class NotFigures {
  private static final BigDecimal LAST_DAY = BigDecimal.valueOf(31);

  private final Lexicon lexicon;
  private final NumberWords words;
  private final Phrases<String> clock;
  private final WordingReader wordings;
  private final Map<String, Integer> touching;
  private final Map<String, Integer> moneyTouching;

  NotFigures(Lexicon lexicon, WordingReader wordings) {
    this.lexicon = lexicon;
    this.wordings = wordings;
    words = new NumberWords(lexicon);
    clock = lexicon.keyed("clock");
    touching = lexicon.numbers("touching.");
    moneyTouching = lexicon.numbers("money.touching.");
  }

  /** The token after such a thing, or the same token where none starts. */
  int past(Tokens tokens, int at) {
    if (isAddress(tokens, at)) {
      return run(tokens, at);
    }
    if (tokens.kind(at) == Tokens.Kind.OPAQUE) {
      return run(tokens, at);
    }
    if (!tokens.isNumber(at)) {
      return at;
    }
    if (isGluedToName(tokens, at) || isGluedToMore(tokens, at)) {
      return run(tokens, at);
    }
    if (Years.isYear(tokens, at) && isBare(tokens, at) && !isCounted(tokens, at)) {
      return Years.past(tokens, at);
    }
    return clock
        .startingAt(tokens, at + 1)
        .map(Phrases.Match::to)
        .orElseGet(() -> date(tokens, at));
  }

  private boolean isAddress(Tokens tokens, int at) {
    boolean scheme =
        tokens.isWord(at)
            && tokens.is(at + 1, ":")
            && tokens.is(at + 2, "/")
            && tokens.is(at + 3, "/");
    return scheme || (tokens.is(at, "www") && tokens.is(at + 1, "."));
  }

  /** {@code A100}, {@code v2}, {@code 10:30}'s second half, {@code #7}; not {@code RMB10}. */
  private boolean isGluedToName(Tokens tokens, int at) {
    if (!tokens.isGlued(at)) {
      return false;
    }
    if (tokens.isWord(at - 1)) {
      return !isMoneyBefore(tokens, at) && !isIdeograph(tokens, at - 1);
    }
    return "#@_\\".contains(tokens.raw(at - 1));
  }

  private static boolean isIdeograph(Tokens tokens, int at) {
    return Character.isIdeographic(tokens.text().charAt(tokens.end(at) - 1));
  }

  /** {@code 14th}, {@code 5G}, {@code 10:30}, {@code 24/7}; not {@code 10tn} or {@code 48km}. */
  private boolean isGluedToMore(Tokens tokens, int at) {
    int next = at + 1;
    if (!tokens.isGlued(next)) {
      return false;
    }
    if (tokens.isWord(next)) {
      return !isMagnitudeOrUnit(tokens, next) && !isIdeograph(tokens, next);
    }
    boolean joint = ":/_".contains(tokens.raw(next));
    return joint && tokens.isGlued(next + 1) && tokens.isNumber(next + 1);
  }

  private boolean isMagnitudeOrUnit(Tokens tokens, int at) {
    String raw = tokens.raw(at);
    return words.power(tokens.word(at)).isPresent()
        || touching.containsKey(raw)
        || (moneyTouching.containsKey(raw) && isMoneyBefore(tokens, at - 1))
        || lexicon.units().startingAt(tokens, at).isPresent();
  }

  /** Whether neither currency nor magnitude nor unit stands at a number. */
  private boolean isBare(Tokens tokens, int at) {
    return !isMoneyBefore(tokens, at)
        && !isMagnitudeOrUnit(tokens, NumberWords.past(tokens, at + 1));
  }

  private boolean isMoneyBefore(Tokens tokens, int at) {
    return lexicon.moneyBefore().endingAt(tokens, at - 1, 0).isPresent();
  }

  /** {@code more than 2000 researchers} counts; {@code by 2030} does not. */
  private boolean isCounted(Tokens tokens, int at) {
    boolean noun = tokens.isWord(at + 1) && !lexicon.has("stop", tokens.word(at + 1));
    return noun
        && !tokens.isGlued(at + 1)
        && !tokens.isCapital(at + 1)
        && wordings
            .before(tokens, at, 0)
            .filter(found -> found.meaning() != Wording.FROM)
            .isPresent();
  }

  private int date(Tokens tokens, int at) {
    int end = dayAndMonth(tokens, at);
    if (end > at) {
      return end;
    }
    boolean after = isDay(tokens, at) && isMonth(tokens, at - 1) && isBare(tokens, at);
    return after ? at + 1 : at;
  }

  /** {@code 12 March}, {@code 12–13 March}. */
  private int dayAndMonth(Tokens tokens, int at) {
    if (!isDay(tokens, at)) {
      return at;
    }
    boolean span = lexicon.has("range.dash", tokens.word(at + 1)) && isDay(tokens, at + 2);
    int month = span ? at + 3 : at + 1;
    return isMonth(tokens, month) ? month + 1 : at;
  }

  private boolean isMonth(Tokens tokens, int at) {
    return tokens.isCapital(at) && lexicon.has("months", tokens.word(at));
  }

  private static boolean isDay(Tokens tokens, int at) {
    return tokens.isNumber(at)
        && tokens.raw(at).length() <= 2
        && new BigDecimal(tokens.raw(at)).compareTo(LAST_DAY) <= 0;
  }

  /** The token after all that is written without a gap. */
  private static int run(Tokens tokens, int at) {
    int end = at + 1;
    while (tokens.isGlued(end) && !isPunctuation(tokens, end)) {
      end++;
    }
    return end;
  }

  private static boolean isPunctuation(Tokens tokens, int at) {
    boolean sign = tokens.kind(at) == Tokens.Kind.SIGN;
    return sign && (",;!?()[]{}\"“”%".contains(tokens.raw(at)) || !tokens.isGlued(at + 1));
  }
}
