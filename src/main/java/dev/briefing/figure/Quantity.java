package dev.briefing.figure;

/**
 * A number with its unit and the words that bound it, by tokens.
 *
 * @param from its first token, the bounding words included
 * @param numberFrom the first token of the number, its sign or its currency
 * @param to the token after its last
 * @param moneyBefore whether a currency stands before the number
 */
record Quantity(
    int from,
    int numberFrom,
    int to,
    Numeral numeral,
    WrittenNumber number,
    WrittenUnit unit,
    boolean moneyBefore,
    Wording wording) {

  Quantity with(WrittenNumber other, WrittenUnit otherUnit) {
    return new Quantity(from, numberFrom, to, numeral, other, otherUnit, moneyBefore, wording);
  }

  Quantity from(int first, Wording other) {
    return new Quantity(first, numberFrom, to, numeral, number, unit, moneyBefore, other);
  }
}
