package dev.briefing.glossary;

/**
 * Texts as the automaton sees them: without capitals, hyphens as spaces, one kind of apostrophe.
 * Every unit stays one unit, so that offsets hold.
 */
final class Folding {
  private Folding() {}

  static String of(String text) {
    char[] units = text.toCharArray();
    for (int i = 0; i < units.length; i++) {
      units[i] = of(units[i]);
    }
    return new String(units);
  }

  private static char of(char c) {
    if (isHyphen(c) || isSpace(c)) {
      return ' ';
    }
    return isApostrophe(c) ? '\'' : Character.toLowerCase(c);
  }

  static boolean isSpace(char c) {
    return Character.isSpaceChar(c) || Character.isWhitespace(c);
  }

  static boolean isHyphen(char c) {
    return c == '-' || c == '\u2010' || c == '\u2011';
  }

  static boolean isApostrophe(char c) {
    return c == '\'' || c == '\u2019' || c == '\u02BC';
  }
}
