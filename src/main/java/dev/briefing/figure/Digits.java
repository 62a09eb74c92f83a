package dev.briefing.figure;

import java.math.BigDecimal;

/**
 * A run of digits with the separators of an English number: {@code 48,000}, {@code 48 000} with any
 * space, {@code 1.50}, {@code .5}; also the slip {@code 2,43}.
 *
 * @param number the digits with a point for decimals; empty where the run is no number
 */
record Digits(int end, String number, boolean isGrouped) {
  /** A longer number means nothing to a reader, and would take long to reckon with. */
  private static final int LONGEST = 24;

  private static final String SPACES = " \u00a0\u202f\u2009";

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Whether a point that no digit precedes begins a number, as in {@code .5}. */
  static boolean isPointOfDecimals(String text, int at) {
    boolean free = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
    return free && text.charAt(at) == '.' && isDigitAt(text, at + 1);
  }

  boolean isNumber() {
    return !number.isEmpty();
  }

  BigDecimal value() {
    return new BigDecimal(number);
  }

  static Digits at(String text, int start) {
    StringBuilder number = new StringBuilder();
    int at = run(text, start, number);
    int first = at - start;
    boolean grouped = false;
    while (first > 0 && first <= 3 && isGroup(text, at)) {
      at = run(text, at + 1, number);
      grouped = true;
    }
    char next = at < text.length() ? text.charAt(at) : ' ';
    boolean slip = next == ',' && !grouped && first <= 3 && digitsAfter(text, at) <= 2;
    if ((next == '.' || slip) && isDigitAt(text, at + 1)) {
      number.append('.');
      at = run(text, at + 1, number);
    }
    int end = at;
    while (end < text.length() && isMore(text, end)) {
      end++;
    }
    boolean good = end == at && number.length() <= LONGEST;
    return new Digits(end, good ? number.toString() : "", grouped);
  }

  /** Copies digits up to a length at which the number is refused anyway. */
  private static int run(String text, int start, StringBuilder number) {
    int at = start;
    while (isDigitAt(text, at)) {
      if (number.length() <= LONGEST) {
        number.append(text.charAt(at));
      }
      at++;
    }
    return at;
  }

  private static boolean isGroup(String text, int at) {
    if (at >= text.length() || digitsAfter(text, at) != 3) {
      return false;
    }
    char separator = text.charAt(at);
    return separator == ',' || SPACES.indexOf(separator) >= 0;
  }

  /** How many digits follow a separator; four stands for more. */
  private static int digitsAfter(String text, int at) {
    int count = 0;
    while (count < 4 && isDigitAt(text, at + 1 + count)) {
      count++;
    }
    return count;
  }

  private static boolean isMore(String text, int at) {
    char c = text.charAt(at);
    return isDigit(c) || ((c == '.' || c == ',') && isDigitAt(text, at + 1));
  }

  private static boolean isDigitAt(String text, int at) {
    return at < text.length() && isDigit(text.charAt(at));
  }
}
