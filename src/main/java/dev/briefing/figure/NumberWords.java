package dev.briefing.figure;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Numbers in words: seven, twenty-one, a hundred and fifty, two million, three dozen. */
final class NumberWords {
  /** More words for magnitudes in a row mean nothing. */
  private static final int MOST_POWERS = 4;

  private final Lexicon lexicon;
  private final Map<String, Integer> numbers;
  private final Map<String, Integer> powers;

  NumberWords(Lexicon lexicon) {
    this.lexicon = lexicon;
    numbers = lexicon.numbers("number.");
    powers = lexicon.numbers("power.");
  }

  /** The words that a number in words can start with. */
  Set<String> first() {
    Set<String> first = new HashSet<>(numbers.keySet());
    first.addAll(lexicon.words("article"));
    return first;
  }

  /** A magnitude word's power of ten. */
  Optional<Integer> power(String word) {
    return Optional.ofNullable(powers.get(word));
  }

  /** The number below a hundred that starts at a token. */
  Optional<Numeral> small(Tokens tokens, int at) {
    Integer first = numbers.get(tokens.word(at));
    if (first == null) {
      return Optional.empty();
    }
    int next = past(tokens, at + 1);
    int second = numbers.getOrDefault(tokens.word(next), 0);
    boolean both = first >= 20 && second > 0 && second < 10;
    return Optional.of(numeral(at, both ? next + 1 : at + 1, both ? first + second : first, 0));
  }

  /** The number in words that starts at a token, articles before a magnitude included. */
  Optional<Numeral> at(Tokens tokens, int at) {
    if (lexicon.has("article", tokens.word(at))) {
      int next = past(tokens, at + 1);
      boolean counts = powers.containsKey(tokens.word(next)) || isDozen(tokens, next);
      return counts ? Optional.of(grow(tokens, numeral(at, at + 1, 1, 0))) : Optional.empty();
    }
    return small(tokens, at).map(small -> grow(tokens, small));
  }

  private Numeral grow(Tokens tokens, Numeral start) {
    if (isDozen(tokens, start.to())) {
      BigDecimal dozens = start.number().digits().multiply(BigDecimal.valueOf(12));
      return numeral(start.from(), start.to() + 1, dozens.longValueExact(), 0);
    }
    BigDecimal whole = BigDecimal.ZERO;
    BigDecimal part = start.number().digits();
    int at = start.to();
    int round = 0;
    for (int step = 0; step < MOST_POWERS; step++) {
      int next = past(tokens, at);
      Integer power = powers.get(tokens.word(next));
      if (power == null) {
        break;
      }
      at = next + 1;
      round += power;
      part = part.scaleByPowerOfTen(power);
      Optional<Numeral> more = rest(tokens, at, power);
      if (more.isPresent()) {
        BigDecimal added = more.get().number().digits();
        at = more.get().to();
        boolean inner = power == 2;
        whole = inner ? whole : whole.add(part);
        part = inner ? part.add(added) : added;
        round = 0;
      }
    }
    BigDecimal sum = whole.add(part);
    BigDecimal digits = sum.scaleByPowerOfTen(-round);
    return new Numeral(
        start.from(), at, WrittenNumber.of(plain(digits), round), Numeral.Style.WORDS, false);
  }

  /** What follows a hundred or a thousand: {@code fifty}, {@code and fifty}. */
  private Optional<Numeral> rest(Tokens tokens, int at, int power) {
    boolean and = lexicon.has("and", tokens.word(at)) && power <= 3;
    return small(tokens, and ? at + 1 : at);
  }

  private static BigDecimal plain(BigDecimal number) {
    return number.signum() == 0 ? BigDecimal.ZERO : new BigDecimal(number.toBigIntegerExact());
  }

  private boolean isDozen(Tokens tokens, int at) {
    return lexicon.has("dozen", tokens.word(at));
  }

  /** Passes over a hyphen that joins two words. */
  static int past(Tokens tokens, int at) {
    boolean joins = tokens.is(at, "-") && tokens.isGlued(at) && tokens.isGlued(at + 1);
    return joins ? at + 1 : at;
  }

  private static Numeral numeral(int from, int to, long value, int power) {
    WrittenNumber number = WrittenNumber.of(BigDecimal.valueOf(value), power);
    return new Numeral(from, to, number, Numeral.Style.WORDS, false);
  }
}
