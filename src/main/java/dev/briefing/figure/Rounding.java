package dev.briefing.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A written number beside a value, both in the same unit: what the written digits vouch for.
 *
 * @param written with its digits, before any magnitude
 * @param number the same in the value's unit; its scale says which digits were written
 * @param whole what a fraction is a part of: 100 for per cent
 */
record Rounding(WrittenNumber written, BigDecimal number, BigDecimal value, BigDecimal whole) {
  private static final BigDecimal TWENTIETH = new BigDecimal("0.05");
  private static final BigDecimal TWO_HUNDREDTHS = new BigDecimal("0.02");
  private static final BigDecimal FIVE_HUNDREDTHS = new BigDecimal("0.05");
  private static final int LEAST_DIGITS = 2;
  private static final int DECIMALS = 9;

  enum Fit {
    SAME,
    DIFFERENT,
    /** The text has digits that the value does not have. */
    TOO_FINE,
    /** It rounds rightly, and leaves less than two significant digits. */
    TOO_COARSE
  }

  /** Whether the written digits are the value's, or what the value rounds to. */
  Fit plain() {
    return rounded(RoundingMode.HALF_UP, true);
  }

  /** The same for a floor or a ceiling, which rounding may loosen and never tighten. */
  Fit loosened(boolean floor) {
    return rounded(floor ? RoundingMode.FLOOR : RoundingMode.CEILING, true);
  }

  /** The same where a word like "around" stands: fewer digits will do, and zeros may be round. */
  Fit hedged() {
    if (written.fraction()) {
      return isWithin(number.subtract(value), TWO_HUNDREDTHS) ? Fit.SAME : Fit.DIFFERENT;
    }
    Fit fit = rounded(RoundingMode.HALF_UP, false);
    BigDecimal round = number.stripTrailingZeros();
    boolean zeros = round.scale() < number.scale() && round.scale() < value.scale();
    boolean same =
        zeros
            && value.setScale(round.scale(), RoundingMode.HALF_UP).compareTo(round) == 0
            && isWithin(number.subtract(value), TWO_HUNDREDTHS);
    return same ? Fit.SAME : fit;
  }

  /** Whether the value is a little more than the number. */
  boolean isJustAbove() {
    return value.compareTo(number) > 0 && isWithin(value.subtract(number), FIVE_HUNDREDTHS);
  }

  /**
   * Whether the value is a little less than the number.
   *
   * @param close whether it is so little that "nearly" will do
   */
  boolean isJustBelow(boolean close) {
    return value.compareTo(number) < 0
        && isWithin(number.subtract(value), close ? TWO_HUNDREDTHS : FIVE_HUNDREDTHS);
  }

  /** Whether number and value differ by thousands, millions or more, and by nothing else. */
  boolean isOtherMagnitude() {
    if (number.signum() == 0 || value.signum() == 0) {
      return false;
    }
    BigDecimal one = number.stripTrailingZeros();
    BigDecimal other = value.stripTrailingZeros();
    int powers = one.scale() - other.scale();
    return one.unscaledValue().equals(other.unscaledValue()) && powers % 3 == 0;
  }

  private Fit rounded(RoundingMode mode, boolean limited) {
    if (written.fraction()) {
      return fraction();
    }
    if (number.compareTo(value) == 0) {
      boolean idle = written.digits().scale() > 0 && number.scale() > value.scale();
      return idle ? Fit.TOO_FINE : Fit.SAME;
    }
    if (number.scale() >= value.scale()) {
      boolean fine = number.setScale(value.scale(), RoundingMode.HALF_UP).compareTo(value) == 0;
      return fine ? Fit.TOO_FINE : Fit.DIFFERENT;
    }
    if (value.setScale(number.scale(), mode).compareTo(number) != 0) {
      return Fit.DIFFERENT;
    }
    boolean coarse = limited && written.digits().precision() < LEAST_DIGITS;
    return coarse ? Fit.TOO_COARSE : Fit.SAME;
  }

  /** A third is 33, 33.3 and 33.33 per cent, and not 33.4. */
  private Fit fraction() {
    BigDecimal exact = number.setScale(DECIMALS, RoundingMode.HALF_UP);
    boolean digits = value.precision() >= LEAST_DIGITS;
    boolean same =
        exact.compareTo(value) == 0
            || (digits
                && number.setScale(value.scale(), RoundingMode.HALF_UP).compareTo(value) == 0);
    return same ? Fit.SAME : Fit.DIFFERENT;
  }

  /** A little: a twentieth of the number; of a fraction, so many hundredths of the whole. */
  private boolean isWithin(BigDecimal difference, BigDecimal hundredths) {
    BigDecimal most =
        written.fraction() ? whole.multiply(hundredths) : number.abs().multiply(TWENTIETH);
    return difference.abs().compareTo(most) <= 0;
  }
}
