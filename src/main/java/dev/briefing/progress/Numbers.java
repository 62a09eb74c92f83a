package dev.briefing.progress;

import dev.briefing.model.Bound;
import dev.briefing.model.Observation;
import dev.briefing.model.Value;
import java.math.BigDecimal;
import java.util.Optional;

/** The numbers that a value and its comparator leave possible. */
final class Numbers {
  private Numbers() {}

  /**
   * What an outcome may have been. One that is written with fewer digits than the target may be all
   * that rounds to it.
   *
   * @param scale the decimals of the target
   */
  static Optional<Span> of(Observation outcome, int scale) {
    Bound bound = outcome.comparator();
    if (outcome.value() instanceof Value.Amount amount) {
      return Optional.of(bounded(amount(amount, bound, scale), bound));
    }
    if (outcome.value() instanceof Value.Range range) {
      Span low = amount(range.low(), bound, scale);
      return Optional.of(bounded(low.to(amount(range.high(), bound, scale)), bound));
    }
    return Optional.empty();
  }

  /** The one number that an outcome gives, where it gives one. */
  static Optional<BigDecimal> single(Observation outcome) {
    Bound bound = outcome.comparator();
    boolean one = bound == Bound.EXACTLY || bound == Bound.AROUND;
    return one && outcome.value() instanceof Value.Amount amount
        ? Optional.of(amount.number())
        : Optional.empty();
  }

  /** As many decimals as tell a number from its neighbours; zeros at its end tell nothing. */
  static int scale(Value.Amount amount) {
    return amount.number().stripTrailingZeros().scale();
  }

  /**
   * All that is around a number: what rounds to it at its last digit. The zeros that end a whole
   * number are rounding, too, after its second digit: around 60,000 is 59,500 to 60,500.
   */
  static Span around(Value.Amount amount) {
    BigDecimal number = amount.number();
    if (amount.digits().scale() > 0) {
      return Span.roundingTo(number, number.scale());
    }
    int second = Math.min(number.scale(), number.scale() - number.precision() + 2);
    return Span.roundingTo(number, Math.max(scale(amount), second));
  }

  private static Span amount(Value.Amount amount, Bound bound, int scale) {
    if (bound == Bound.AROUND) {
      return around(amount);
    }
    int own = amount.number().scale();
    boolean coarse = bound == Bound.EXACTLY && own < scale;
    return coarse ? Span.roundingTo(amount.number(), own) : Span.of(amount.number());
  }

  private static Span bounded(Span span, Bound bound) {
    return switch (bound) {
      case EXACTLY, AROUND -> span;
      case AT_LEAST -> span.andAbove();
      case MORE_THAN -> span.beyond();
      case UP_TO -> span.andBelow();
      case LESS_THAN -> span.under();
    };
  }
}
