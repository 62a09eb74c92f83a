package dev.briefing.export.csv;

import java.util.regex.Pattern;

/** Texts in the cells of a table that people open in a spreadsheet. */
final class Cells {
  /** What makes a formula of a cell, in the wide forms of Chinese and Japanese keyboards, too. */
  private static final String FORMULA = "=+-@\t\r\n＝＋－＠";

  private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(\\.\\d+)?");

  private Cells() {}

  /**
   * The text, with an apostrophe before it where a spreadsheet would take it for a formula. A
   * negative number is a number, and stays one.
   */
  static String harmless(String text) {
    boolean formula = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
    return formula && !NUMBER.matcher(text).matches() ? "'" + text : text;
  }
}
