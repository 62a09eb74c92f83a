package dev.briefing.model;

import dev.briefing.problem.Position;

/**
 * What a number counts.
 *
 * @param name in words, as a heading of a table: {@code % of GDP}
 * @param symbol as it stands beside a number: {@code % of GDP}, {@code yuan}, {@code $}
 * @param before whether the symbol stands before the number
 * @param decimals how many decimals the unit is usually shown with
 */
public record Unit(
    Written<String> id, String name, String symbol, boolean before, int decimals, Position at) {

  /** The unit beside a number, in plain text: {@code 8.3% of GDP}, {@code $1.45 trillion}. */
  public String beside(String number) {
    if (before) {
      return symbol + number;
    }
    return number + (symbol.isEmpty() || symbol.startsWith("%") ? "" : " ") + symbol;
  }
}
