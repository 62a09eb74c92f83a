package dev.briefing.convert;

/** What a file says, as a message quotes it: short, on one line, and unable to steer a terminal. */
final class Shown {
  private static final int LONGEST = 60;

  private Shown() {}

  static String text(String text) {
    return cut(text, LONGEST);
  }

  /** A sentence of our own that quotes a file. */
  static String sentence(String text) {
    return cut(text, 3 * LONGEST);
  }

  private static String cut(String text, int longest) {
    StringBuilder shown = new StringBuilder();
    text.codePoints()
        .limit(longest)
        .map(c -> isUnseen(c) ? ' ' : c)
        .forEach(shown::appendCodePoint);
    return shown.toString().strip() + (text.codePointCount(0, text.length()) > longest ? "…" : "");
  }

  static String quoted(String text) {
    return '"' + text(text) + '"';
  }

  /** "1 value", "3 values". */
  static String count(long number, String thing) {
    String many =
        thing.endsWith("y") ? thing.substring(0, thing.length() - 1) + "ies" : thing + "s";
    return number + " " + (number == 1 ? thing : many);
  }

  private static boolean isUnseen(int c) {
    int type = Character.getType(c);
    return Character.isISOControl(c)
        || type == Character.FORMAT
        || type == Character.LINE_SEPARATOR
        || type == Character.PARAGRAPH_SEPARATOR;
  }
}
