package dev.briefing.figure;

import java.math.BigDecimal;

/**
 * A number in a text, without unit and comparator.
 *
 * @param from its first token
 * @param to the token after its last
 * @param grouped whether separators part its thousands, which no year and no name has
 */
record Numeral(int from, int to, WrittenNumber number, Style style, boolean grouped) {
  enum Style {
    DIGITS,
    WORDS,
    /** Half, four-fifths, one in five. */
    SHARE,
    /** Twice, doubled. */
    MULTIPLE
  }

  /** Whether it is a small number in words, which text uses without counting: two sessions. */
  boolean isCasual() {
    return style == Style.WORDS
        && number.power() == 0
        && number.digits().compareTo(BigDecimal.valueOf(12)) <= 0;
  }
}
