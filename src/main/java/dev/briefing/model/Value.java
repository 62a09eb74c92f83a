package dev.briefing.model;

import java.math.BigDecimal;

/**
 * What an observation says: a number, a range of numbers, or words where its source gives no
 * number.
 */
public sealed interface Value {

  /**
   * A number with the digits that were written: 1.50 keeps its zero, and 1.3 trillion its word.
   *
   * @param digits as written, before the magnitude is applied
   */
  record Amount(BigDecimal digits, Magnitude magnitude) implements Value {
    /** The number itself, with as many decimals as the digits vouch for. */
    public BigDecimal number() {
      return digits.scaleByPowerOfTen(magnitude.power());
    }

    @Override
    public String toString() {
      return digits.toPlainString() + (magnitude == Magnitude.ONE ? "" : " " + magnitude.word());
    }
  }

  /** All from one number to another; a magnitude word stands for both. */
  record Range(Amount low, Amount high) implements Value {
    @Override
    public String toString() {
      boolean shared = low.magnitude() == high.magnitude();
      return (shared ? low.digits().toPlainString() : low.toString()) + " to " + high;
    }
  }

  /** A statement without a number, in the words that carry it. */
  record Words(String text) implements Value {
    @Override
    public String toString() {
      return text;
    }
  }

  /**
   * Reads {@code 7}, {@code 1.50}, {@code 1.3 trillion}, {@code 4.5 to 5} and {@code 1.3 to 1.5
   * trillion}.
   */
  static Parsed<Value> parse(String text) {
    return ValueGrammar.read(text);
  }
}
