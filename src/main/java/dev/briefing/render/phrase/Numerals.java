package dev.briefing.render.phrase;

import java.math.BigDecimal;

/**
 * How the site's language writes numbers: with the digits that were written, and groups of
 * thousands.
 */
final class Numerals {
  private static final String MINUS = "−";

  private final String group;
  private final String decimal;

  Numerals(Words words) {
    group = words.say("number.group");
    decimal = words.say("number.decimal");
  }

  /** {@code 1234.50} as {@code 1,234.50}. */
  String of(BigDecimal number) {
    String plain = number.abs().toPlainString();
    int point = plain.indexOf('.');
    String whole = point < 0 ? plain : plain.substring(0, point);
    String rest = point < 0 ? "" : decimal + plain.substring(point + 1);
    return (number.signum() < 0 ? MINUS : "") + grouped(whole) + rest;
  }

  private String grouped(String digits) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < digits.length(); i++) {
      if (i > 0 && (digits.length() - i) % 3 == 0) {
        text.append(group);
      }
      text.append(digits.charAt(i));
    }
    return text.toString();
  }
}
