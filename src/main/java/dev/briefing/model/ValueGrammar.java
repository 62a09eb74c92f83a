package dev.briefing.model;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How the values of observations are written. */
final class ValueGrammar {
  private static final int LONGEST = 40;
  private static final String DIGITS = "([-−]?[0-9]+(?:\\.[0-9]+)?)(?: ([a-z]+))?";
  private static final Pattern AMOUNT = Pattern.compile(DIGITS);
  private static final Pattern RANGE = Pattern.compile(DIGITS + " to " + DIGITS);

  private ValueGrammar() {}

  static Parsed<Value> read(String text) {
    if (text.length() > LONGEST) {
      return Parsed.bad("a value: it is too long");
    }
    Matcher amount = AMOUNT.matcher(text);
    if (amount.matches()) {
      return magnitude(amount.group(2)).map(word -> amount(amount.group(1), word));
    }
    Matcher range = RANGE.matcher(text);
    if (range.matches()) {
      return range(range);
    }
    return Parsed.bad("a value, such as 7, 1.50, 1.3 trillion or 4.5 to 5" + guess(text));
  }

  /** A range's first number shares the second one's word, unless it has its own. */
  private static Parsed<Value> range(Matcher form) {
    String lowWord = Optional.ofNullable(form.group(2)).orElse(form.group(4));
    return magnitude(lowWord)
        .then(
            below ->
                magnitude(form.group(4))
                    .then(
                        above ->
                            range(amount(form.group(1), below), amount(form.group(3), above))));
  }

  private static Parsed<Value> range(Value.Amount low, Value.Amount high) {
    return low.number().compareTo(high.number()) < 0
        ? Parsed.good(new Value.Range(low, high))
        : Parsed.bad("a range: it goes from the lower number to the higher one");
  }

  private static Parsed<Magnitude> magnitude(@Nullable String word) {
    if (word == null) {
      return Parsed.good(Magnitude.ONE);
    }
    return Magnitude.ofWord(word)
        .map(Parsed::good)
        .orElse(
            Parsed.bad("a value: after the digits stands thousand, million, billion or trillion"));
  }

  private static Value.Amount amount(String digits, Magnitude magnitude) {
    return new Value.Amount(new BigDecimal(digits.replace('−', '-')), magnitude);
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
    if (text.matches("[0-9.]+[a-z]+")) {
      return "; a space stands between the digits and the word";
    }
    if (text.matches("[0-9.]+ [A-Za-z]+")) {
      return "; the word is written in small letters";
    }
    return "";
  }
}
