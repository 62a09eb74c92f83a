package dev.briefing.figure;

import dev.briefing.figure.Phrases.Match;
import java.util.Collections;
import java.util.Optional;

/** Joins two quantities to a range: 4.5–5%, between 4.5 and 5 per cent, $180–200 billion. */
final class RangeReader {
  /** How far before "from" a word of change is looked for. */
  private static final int REACH = 4;

  private final Lexicon lexicon;
  private final QuantityReader quantities;
  private final WordingReader wordings;

  RangeReader(Lexicon lexicon, QuantityReader quantities, WordingReader wordings) {
    this.lexicon = lexicon;
    this.quantities = quantities;
    this.wordings = wordings;
  }

  /** Both ends of a range. */
  record Range(Quantity low, Quantity high) {}

  Optional<Range> from(Tokens tokens, Quantity first, int floor) {
    boolean between =
        first.from() > floor && lexicon.has("range.between", tokens.word(first.from() - 1));
    if (!isJoined(tokens, first, between) || isChange(tokens, first, floor)) {
      return Optional.empty();
    }
    int next = first.to() + 1;
    int second = lexicon.moneyBefore().startingAt(tokens, next).map(Match::to).orElse(next);
    return quantities
        .at(tokens, second, next)
        .filter(other -> other.numberFrom() == next && other.from() == next)
        .flatMap(other -> join(first, other))
        .map(range -> between ? opened(tokens, range, floor) : range)
        .map(RangeReader::plain);
  }

  private boolean isJoined(Tokens tokens, Quantity first, boolean between) {
    String joint = tokens.word(first.to());
    if (lexicon.has("range.dash", joint)) {
      boolean tight = tokens.isGlued(first.to()) && tokens.isGlued(first.to() + 1);
      boolean loose = !tokens.isGlued(first.to()) && !tokens.isGlued(first.to() + 1);
      return tight || (loose && first.unit().family() == Family.NONE);
    }
    return lexicon.has(between ? "range.and" : "range.to", joint);
  }

  /** "Rose from 3% to 6%" tells two figures. */
  private boolean isChange(Tokens tokens, Quantity first, int floor) {
    if (first.wording() != Wording.FROM) {
      return false;
    }
    for (int at = first.from() - 1; at >= floor && at >= first.from() - REACH; at--) {
      if (lexicon.has("change", tokens.word(at)) || lexicon.has("fall", tokens.word(at))) {
        return true;
      }
    }
    return false;
  }

  private static Optional<Range> join(Quantity first, Quantity second) {
    WrittenUnit one = first.unit();
    WrittenUnit other = second.unit();
    boolean same =
        one.family() == other.family()
            && (one.family() == Family.COUNT || !Collections.disjoint(one.ids(), other.ids()));
    boolean shared = one.family() == Family.NONE || first.moneyBefore() || same;
    boolean late = other.family() == Family.NONE && first.moneyBefore();
    if (!shared || !(same || one.family() == Family.NONE || late)) {
      return Optional.empty();
    }
    WrittenUnit unit = late ? one : other;
    boolean inherits =
        first.number().power() == 0
            && (one.family() == Family.NONE || first.moneyBefore())
            && first.number().digits().compareTo(second.number().digits()) < 0;
    WrittenNumber low =
        inherits ? first.number().withPower(second.number().power()) : first.number();
    return low.number().compareTo(second.number().number()) < 0
        ? Optional.of(new Range(first.with(low, unit), second.with(second.number(), unit)))
        : Optional.empty();
  }

  /** Takes the word "between", and what bounds it, into the range. */
  private Range opened(Tokens tokens, Range range, int floor) {
    int at = range.low().from() - 1;
    Optional<Match<Wording>> before = wordings.before(tokens, at, floor);
    int from = before.map(Match::from).orElse(at);
    return new Range(
        range.low().from(from, before.map(Match::meaning).orElse(Wording.PLAIN)), range.high());
  }

  /** "From" only opens a range. */
  private static Range plain(Range range) {
    Quantity low = range.low();
    if (low.wording() == Wording.FROM) {
      return new Range(low.from(low.from(), Wording.PLAIN), range.high());
    }
    boolean after = low.wording() == Wording.PLAIN;
    return after ? new Range(low.from(low.from(), range.high().wording()), range.high()) : range;
  }
}
