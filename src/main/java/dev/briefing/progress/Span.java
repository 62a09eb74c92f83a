package dev.briefing.progress;

import java.math.BigDecimal;
import java.util.Optional;

/** All numbers between two ends; without an end, all beyond as well. */
record Span(Optional<End> low, Optional<End> high) {

  /**
   * @param included whether the number itself belongs to the span
   */
  record End(BigDecimal at, boolean included) {
    End times(BigDecimal factor) {
      return new End(at.multiply(factor), included);
    }

    End plus(End other) {
      return new End(at.add(other.at), included && other.included);
    }
  }

  /** Where one span lies as seen from another. */
  enum Place {
    INSIDE,
    BELOW,
    ABOVE,
    /** Partly inside: it cannot be told. */
    UNCLEAR
  }

  static Span of(BigDecimal number) {
    return between(number, true, number, true);
  }

  static Span between(BigDecimal low, boolean withLow, BigDecimal high, boolean withHigh) {
    return new Span(Optional.of(new End(low, withLow)), Optional.of(new End(high, withHigh)));
  }

  /** All numbers that round to one at a decimal place, half away from zero. */
  static Span roundingTo(BigDecimal number, int scale) {
    BigDecimal half = BigDecimal.ONE.scaleByPowerOfTen(-scale).divide(BigDecimal.valueOf(2));
    return between(
        number.subtract(half), number.signum() > 0, number.add(half), number.signum() < 0);
  }

  /** Without an upper end. */
  Span andAbove() {
    return new Span(low, Optional.empty());
  }

  /** Without a lower end. */
  Span andBelow() {
    return new Span(Optional.empty(), high);
  }

  /** Without the lower end itself, and without an upper end. */
  Span beyond() {
    return new Span(low.map(end -> new End(end.at, false)), Optional.empty());
  }

  /** Without the upper end itself, and without a lower end. */
  Span under() {
    return new Span(Optional.empty(), high.map(end -> new End(end.at, false)));
  }

  /** From the lower end of this to the upper end of another. */
  Span to(Span other) {
    return new Span(low, other.high);
  }

  /** All sums of a number of each. */
  Span plus(Span other) {
    return new Span(
        low.flatMap(end -> other.low.map(end::plus)),
        high.flatMap(end -> other.high.map(end::plus)));
  }

  /**
   * @param factor positive
   */
  Span times(long factor) {
    BigDecimal number = BigDecimal.valueOf(factor);
    return new Span(low.map(end -> end.times(number)), high.map(end -> end.times(number)));
  }

  /** Where this lies as seen from the other. */
  Place in(Span other) {
    if (isUnder(this, other)) {
      return Place.BELOW;
    }
    if (isUnder(other, this)) {
      return Place.ABOVE;
    }
    boolean notLower =
        other.low.isEmpty() || (low.isPresent() && isWithin(low.get(), other.low.get(), 1));
    boolean notHigher =
        other.high.isEmpty() || (high.isPresent() && isWithin(high.get(), other.high.get(), -1));
    return notLower && notHigher ? Place.INSIDE : Place.UNCLEAR;
  }

  private static boolean isUnder(Span one, Span other) {
    if (one.high.isEmpty() || other.low.isEmpty()) {
      return false;
    }
    int order = one.high.get().at.compareTo(other.low.get().at);
    boolean touch = one.high.get().included && other.low.get().included;
    return order < 0 || (order == 0 && !touch);
  }

  private static boolean isWithin(End end, End bound, int side) {
    int order = end.at.compareTo(bound.at) * side;
    return order > 0 || (order == 0 && (bound.included || !end.included));
  }
}
