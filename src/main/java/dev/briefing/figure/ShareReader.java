package dev.briefing.figure;

import dev.briefing.figure.Lexicon.Fraction;
import dev.briefing.figure.Lexicon.UnitName;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/** Fractions in words: half, a third, four-fifths, one in five, half a million. */
final class ShareReader {
  private static final int MOST_FILLERS = 3;

  private final Lexicon lexicon;
  private final NumberWords words;
  private final Phrases<String> ratios;

  ShareReader(Lexicon lexicon, NumberWords words) {
    this.lexicon = lexicon;
    this.words = words;
    ratios = lexicon.keyed("ratio");
  }

  /** The words that a fraction in words can start with, beside those of numbers. */
  Set<String> first() {
    return lexicon.words("half");
  }

  Optional<Numeral> at(Tokens tokens, int at) {
    if (lexicon.has("half", tokens.word(at))) {
      return half(tokens, at);
    }
    if (tokens.kind(at) == Tokens.Kind.SIGN) {
      return lexicon.fraction(tokens.word(at)).map(part -> share(at, at + 1, part));
    }
    if (lexicon.has("article", tokens.word(at))) {
      return parts(tokens, at, at + 1, 1);
    }
    Optional<Numeral> count = words.small(tokens, at);
    return count.flatMap(
        some -> {
          int numerator = some.number().digits().intValue();
          return parts(tokens, at, some.to(), numerator).or(() -> ratio(tokens, at, some));
        });
  }

  /** {@code 9 out of 10}: digits say a share with the longer of the phrases only. */
  Optional<Numeral> inDigits(Tokens tokens, int at) {
    Optional<Phrases.Match<String>> out = ratios.startingAt(tokens, at + 1);
    boolean longer = out.map(match -> match.to() == at + 3).orElse(false);
    if (!longer || !tokens.isNumber(at + 3)) {
      return Optional.empty();
    }
    BigDecimal part = Digits.at(tokens.text(), tokens.start(at)).value();
    BigDecimal whole = Digits.at(tokens.text(), tokens.start(at + 3)).value();
    boolean sane = part.scale() == 0 && whole.scale() == 0 && part.compareTo(whole) < 0;
    return sane && whole.precision() < 9
        ? Optional.of(share(at, at + 4, new Fraction(part.intValue(), whole.intValue())))
        : Optional.empty();
  }

  /** {@code one in five}. */
  private Optional<Numeral> ratio(Tokens tokens, int at, Numeral part) {
    return ratios
        .startingAt(tokens, part.to())
        .flatMap(match -> words.small(tokens, match.to()))
        .filter(whole -> whole.number().digits().compareTo(part.number().digits()) > 0)
        .filter(whole -> !isTime(tokens, whole.to()))
        .map(
            whole ->
                share(
                    at,
                    whole.to(),
                    new Fraction(
                        part.number().digits().intValue(), whole.number().digits().intValue())));
  }

  /** A denominator after its numerator: {@code thirds}, {@code -fifths}, {@code quarter of}. */
  private Optional<Numeral> parts(Tokens tokens, int from, int after, int numerator) {
    int at = NumberWords.past(tokens, after);
    Optional<Fraction> one =
        tokens.isWord(at) ? lexicon.fraction(tokens.word(at)) : Optional.empty();
    if (one.isEmpty() || numerator < 1 || numerator >= one.get().denominator()) {
      return Optional.empty();
    }
    boolean joined = at > after;
    boolean many = tokens.word(at).endsWith("s");
    boolean spanOfTime = one.get().denominator() == 4 && !joined;
    if (many != numerator > 1 || !(joined || isOpen(tokens, at + 1, spanOfTime))) {
      return Optional.empty();
    }
    Fraction part = new Fraction(numerator, one.get().denominator());
    Optional<Numeral> whole = ofOne(tokens, from, at + 1, part);
    if (whole.isPresent()) {
      return whole;
    }
    return isTime(tokens, at + 1) ? Optional.empty() : Optional.of(share(from, at + 1, part));
  }

  /** {@code a quarter of a million}. */
  private Optional<Numeral> ofOne(Tokens tokens, int from, int at, Fraction part) {
    boolean one = lexicon.has("of", tokens.word(at)) && lexicon.has("article", tokens.word(at + 1));
    Optional<Integer> power = one ? words.power(tokens.word(at + 2)) : Optional.empty();
    WrittenNumber number = WrittenNumber.fraction(part.numerator(), part.denominator());
    return power.map(ten -> number(from, at + 3, number.withPower(ten)));
  }

  private Optional<Numeral> half(Tokens tokens, int at) {
    int next = NumberWords.past(tokens, at + 1);
    if (lexicon.has("article", tokens.word(next))) {
      return halfOfOne(tokens, at, next + 1);
    }
    boolean joined = next > at + 1;
    boolean other = lexicon.has("halves.of.time", tokens.word(at - 1));
    boolean open = isOpen(tokens, at + 1, false) || lexicon.has("half.after", tokens.word(at - 1));
    boolean share = !joined && !other && open && !isTime(tokens, at + 1);
    return share ? Optional.of(share(at, at + 1, new Fraction(1, 2))) : Optional.empty();
  }

  /** {@code half a million}, {@code half a percentage point}, {@code half a dozen}. */
  private Optional<Numeral> halfOfOne(Tokens tokens, int from, int after) {
    int at = NumberWords.past(tokens, after);
    BigDecimal half = new BigDecimal("0.5");
    Optional<Integer> power = words.power(tokens.word(at));
    if (power.isPresent()) {
      return Optional.of(number(from, at + 1, WrittenNumber.of(half, power.get())));
    }
    if (lexicon.has("dozen", tokens.word(at))) {
      return Optional.of(number(from, at + 1, WrittenNumber.of(BigDecimal.valueOf(6), 0)));
    }
    boolean unit =
        lexicon
            .units()
            .startingAt(tokens, at)
            .filter(name -> name.meaning().family() != Family.TIME)
            .isPresent();
    return unit ? Optional.of(number(from, at, WrittenNumber.of(half, 0))) : Optional.empty();
  }

  /** Whether no noun follows that would make an ordinal of it: {@code a third party}. */
  private boolean isOpen(Tokens tokens, int at, boolean strictly) {
    String next = tokens.word(at);
    if (NumberWords.past(tokens, at) > at) {
      return false;
    }
    return !tokens.isWord(at) || (strictly ? lexicon.has("of", next) : lexicon.has("stop", next));
  }

  /** Whether a span of time follows: {@code half of the year}, {@code half of 2026}. */
  private boolean isTime(Tokens tokens, int at) {
    int next = lexicon.has("of", tokens.word(at)) ? at + 1 : at;
    int end = next + MOST_FILLERS;
    while (next < end && lexicon.has("time.filler", tokens.word(next))) {
      next++;
    }
    Optional<UnitName> unit = lexicon.units().startingAt(tokens, next).map(Phrases.Match::meaning);
    return unit.filter(name -> name.family() == Family.TIME).isPresent()
        || lexicon.has("months", tokens.word(next))
        || (next > at && Years.isYear(tokens, next));
  }

  private static Numeral share(int from, int to, Fraction part) {
    WrittenNumber number = WrittenNumber.fraction(part.numerator(), part.denominator());
    return new Numeral(from, to, number, Numeral.Style.SHARE, false);
  }

  private static Numeral number(int from, int to, WrittenNumber number) {
    return new Numeral(from, to, number, Numeral.Style.WORDS, true);
  }
}
