package dev.briefing.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A number with the digits that were written.
 *
 * @param digits before the magnitude is applied: 1.50 keeps its zero
 * @param power the power of ten of the magnitude word
 * @param fraction whether it was written as a fraction, whose digits are as many as one likes
 */
public record WrittenNumber(BigDecimal digits, int power, boolean fraction) {
  /** Decimals of a fraction: more than any value has. */
  private static final int DECIMALS = 15;

  static WrittenNumber of(BigDecimal digits, int power) {
    return new WrittenNumber(digits, power, false);
  }

  static WrittenNumber fraction(int numerator, int denominator) {
    BigDecimal digits =
        BigDecimal.valueOf(numerator)
            .divide(BigDecimal.valueOf(denominator), DECIMALS, RoundingMode.HALF_UP);
    return new WrittenNumber(digits, 0, true);
  }

  /** The number itself, whose scale says which digits were written: 1.3 trillion has -11. */
  public BigDecimal number() {
    return digits.scaleByPowerOfTen(power);
  }

  WrittenNumber withPower(int other) {
    return new WrittenNumber(digits, other, fraction);
  }

  WrittenNumber negated() {
    return new WrittenNumber(digits.negate(), power, fraction);
  }

  /** {@code 48,000}, {@code 1.3 trillion}, {@code 0.333}. */
  @Override
  public String toString() {
    return Spoken.number(fraction ? digits.setScale(3, RoundingMode.HALF_UP) : digits, power);
  }
}
