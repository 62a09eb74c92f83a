package dev.briefing.model;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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

  int LONGEST = 40;
  Pattern FORM =
      Pattern.compile(
          "(?<low>[-−]?[0-9]+(?:\\.[0-9]+)?)(?: ?(?<lowWord>[a-z]+))??(?: to (?<high>[-−]?[0-9]+(?:\\.[0-9]+)?))?(?: (?<word>[a-z]+))?");

  /**
   * Reads {@code 7}, {@code 1.50}, {@code 1.3 trillion}, {@code 4.5 to 5} and {@code 1.3 to 1.5
   * trillion}.
   */
  static Parsed<Value> parse(String text) {
    Matcher form = FORM.matcher(text);
    if (text.length() > LONGEST || !form.matches()) {
      return Parsed.bad("a value, such as 7, 1.50, 1.3 trillion or 4.5 to 5" + guess(text));
    }
    Optional<Magnitude> magnitude = magnitude(form.group("word"));
    Optional<Magnitude> lowMagnitude = magnitude(form.group("lowWord"));
    if (magnitude.isEmpty() || lowMagnitude.isEmpty()) {
      return Parsed.bad("a value: after the digits stands thousand, million, billion or trillion");
    }
    if (form.group("high") == null) {
      return Parsed.good(amount(form.group("low"), magnitude.get()));
    }
    Magnitude below = form.group("lowWord") == null ? magnitude.get() : lowMagnitude.get();
    Amount low = amount(form.group("low"), below);
    Amount high = amount(form.group("high"), magnitude.get());
    if (low.number().compareTo(high.number()) >= 0) {
      return Parsed.bad("a range: it goes from the lower number to the higher one");
    }
    return Parsed.good(new Range(low, high));
  }

  private static Optional<Magnitude> magnitude(@org.jspecify.annotations.Nullable String word) {
    return word == null ? Optional.of(Magnitude.ONE) : Magnitude.ofWord(word);
  }

  private static Amount amount(String digits, Magnitude magnitude) {
    return new Amount(new BigDecimal(digits.replace('−', '-')), magnitude);
  }

  private static String guess(String text) {
    if (text.indexOf(',') >= 0) {
      return "; digits are written without commas";
    }
    if (text.indexOf('%') >= 0) {
      return "; the unit stands at the indicator, not here";
    }
    if (text.matches("[0-9.]+ ?[-–—] ?[0-9.]+")) {
      return "; a range is written with the word to";
    }
    return "";
  }
}
