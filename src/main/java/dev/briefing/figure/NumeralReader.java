package dev.briefing.figure;

import dev.briefing.figure.Lexicon.Fraction;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Numbers in digits or words, with their magnitude: 48,000, 1.3 trillion, 10tn, half a million. */
final class NumeralReader {
  private final Lexicon lexicon;
  private final NumberWords words;
  private final ShareReader shares;
  private final Map<String, Integer> touching;
  private final Map<String, Integer> moneyTouching;
  private final Map<String, Integer> multiples;

  /** What a number without digits can start with: few of a text's words, so all are looked up. */
  private final Set<String> first;

  NumeralReader(Lexicon lexicon) {
    this.lexicon = lexicon;
    words = new NumberWords(lexicon);
    shares = new ShareReader(lexicon, words);
    touching = lexicon.numbers("touching.");
    moneyTouching = lexicon.numbers("money.touching.");
    multiples = lexicon.numbers("multiple.");
    first = words.first();
    first.addAll(shares.first());
    first.addAll(multiples.keySet());
  }

  /**
   * The number that starts at a token.
   *
   * @param money whether a currency stands before it, so that {@code 5b} is five billion
   */
  Optional<Numeral> at(Tokens tokens, int at, boolean money) {
    if (tokens.isNumber(at)) {
      Optional<Numeral> share = shares.inDigits(tokens, at);
      return share.isPresent() ? share : Optional.of(digits(tokens, at, money));
    }
    if (tokens.kind(at) != Tokens.Kind.SIGN && !first.contains(tokens.word(at))) {
      return Optional.empty();
    }
    Optional<Numeral> share = shares.at(tokens, at);
    if (share.isPresent()) {
      return share;
    }
    return words
        .at(tokens, at)
        .map(number -> withHalf(tokens, number))
        .or(() -> multiple(tokens, at));
  }

  private Numeral digits(Tokens tokens, int at, boolean money) {
    Digits digits = Digits.at(tokens.text(), tokens.start(at));
    BigDecimal value = digits.value();
    int to = at + 1;
    Optional<Fraction> sign =
        tokens.isGlued(to) && tokens.kind(to) == Tokens.Kind.SIGN
            ? lexicon.fraction(tokens.word(to))
            : Optional.empty();
    if (sign.isPresent() && value.scale() == 0) {
      value = value.add(decimal(sign.get()));
      to++;
    }
    Numeral number =
        new Numeral(at, to, WrittenNumber.of(value, 0), Numeral.Style.DIGITS, digits.isGrouped());
    return magnified(tokens, withHalf(tokens, number), money);
  }

  private static BigDecimal decimal(Fraction fraction) {
    return BigDecimal.valueOf(fraction.numerator())
        .divide(BigDecimal.valueOf(fraction.denominator()), 3, RoundingMode.HALF_UP)
        .stripTrailingZeros();
  }

  /** {@code two and a half}, with the magnitude that may follow. */
  private Numeral withHalf(Tokens tokens, Numeral number) {
    int at = number.to();
    boolean half =
        number.number().power() == 0
            && number.number().digits().scale() <= 0
            && lexicon.has("and", tokens.word(at))
            && lexicon.has("article", tokens.word(at + 1));
    Optional<Fraction> part = half ? lexicon.fraction(tokens.word(at + 2)) : Optional.empty();
    if (part.isEmpty() || !tokens.isWord(at + 2)) {
      return number;
    }
    WrittenNumber sum = WrittenNumber.of(number.number().digits().add(decimal(part.get())), 0);
    return magnified(tokens, new Numeral(number.from(), at + 3, sum, number.style(), false), false);
  }

  private Numeral magnified(Tokens tokens, Numeral number, boolean money) {
    int to = number.to();
    int power = number.number().power();
    Optional<Integer> letter =
        tokens.isGlued(to) ? letter(tokens.raw(to), money) : Optional.empty();
    if (letter.isPresent()) {
      power += letter.get();
      to++;
    }
    for (int step = 0; step < 2 && words.power(tokens.word(next(tokens, to))).isPresent(); step++) {
      power += words.power(tokens.word(next(tokens, to))).get();
      to = next(tokens, to) + 1;
    }
    return new Numeral(
        number.from(), to, number.number().withPower(power), number.style(), number.grouped());
  }

  private static int next(Tokens tokens, int at) {
    return NumberWords.past(tokens, at);
  }

  private Optional<Integer> letter(String raw, boolean money) {
    Optional<Integer> power = Optional.ofNullable(touching.get(raw));
    return power.isEmpty() && money ? Optional.ofNullable(moneyTouching.get(raw)) : power;
  }

  private Optional<Numeral> multiple(Tokens tokens, int at) {
    Integer times = multiples.get(tokens.word(at));
    String next = tokens.word(NumberWords.past(tokens, at + 1));
    if (times == null || lexicon.has("multiple.not", next)) {
      return Optional.empty();
    }
    WrittenNumber number = WrittenNumber.of(BigDecimal.valueOf(times), 0);
    return Optional.of(new Numeral(at, at + 1, number, Numeral.Style.MULTIPLE, false));
  }
}
