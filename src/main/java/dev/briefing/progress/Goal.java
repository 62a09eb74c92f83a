package dev.briefing.progress;

import dev.briefing.model.Bound;
import dev.briefing.model.Direction;
import dev.briefing.model.Magnitude;
import dev.briefing.model.Observation;
import dev.briefing.model.Value;
import dev.briefing.progress.Span.Place;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * What a target asks for. Where an indicator has a direction, more progress than was asked for is
 * enough: exactly 5 is then 5 or more, or 5 or less.
 *
 * @param span all numbers that are enough
 * @param low the number that it asks for from below, as written
 * @param high the number that it asks for from above, as written
 * @param bound how these bound what is enough
 * @param scale how many decimals it has
 * @param magnitude the word that its number is written with
 */
record Goal(
    Span span,
    Optional<BigDecimal> low,
    Optional<BigDecimal> high,
    Bound bound,
    int scale,
    Magnitude magnitude) {

  /** Empty for a statement without a number. */
  static Optional<Goal> of(Observation target, Direction direction) {
    if (target.value() instanceof Value.Amount amount) {
      return Optional.of(of(amount, amount, target.comparator(), direction));
    }
    return target.value() instanceof Value.Range range
        ? Optional.of(of(range.low(), range.high(), target.comparator(), direction))
        : Optional.empty();
  }

  private static Goal of(Value.Amount low, Value.Amount high, Bound bound, Direction direction) {
    Bound enough = enough(bound, direction);
    boolean around = bound == Bound.AROUND;
    Span ends =
        around
            ? Numbers.around(low).to(Numbers.around(high))
            : Span.between(low.number(), true, high.number(), true);
    Span span =
        switch (enough) {
          case EXACTLY, AROUND -> ends;
          case AT_LEAST -> ends.andAbove();
          case MORE_THAN -> ends.beyond();
          case UP_TO -> ends.andBelow();
          case LESS_THAN -> ends.under();
        };
    return new Goal(
        span,
        span.low().map(end -> low.number()),
        span.high().map(end -> high.number()),
        enough,
        Math.max(Numbers.scale(low), Numbers.scale(high)),
        high.magnitude());
  }

  private static Bound enough(Bound bound, Direction direction) {
    if (bound != Bound.EXACTLY && bound != Bound.AROUND) {
      return bound;
    }
    return switch (direction) {
      case UP -> Bound.AT_LEAST;
      case DOWN -> Bound.UP_TO;
      case NONE -> bound;
    };
  }

  /** The number that has to be reached from where something lies. */
  BigDecimal aim(Place from) {
    return (from == Place.BELOW ? low : high).orElseThrow();
  }

  /** Whether the number itself is not enough. */
  boolean isBeyond() {
    return bound == Bound.MORE_THAN || bound == Bound.LESS_THAN;
  }

  /** What has been decided by an outcome that lies there. */
  Verdict decided(Place place) {
    boolean twoEnds = low.isPresent() && high.isPresent();
    return switch (place) {
      case INSIDE -> Verdict.MET;
      case BELOW -> twoEnds ? Verdict.BELOW : Verdict.MISSED;
      case ABOVE -> twoEnds ? Verdict.ABOVE : Verdict.MISSED;
      case UNCLEAR -> Verdict.TOO_LITTLE_KNOWN;
    };
  }
}
