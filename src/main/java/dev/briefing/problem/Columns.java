package dev.briefing.problem;

/** How many columns characters take in a terminal. */
final class Columns {
  private Columns() {}

  /** The columns from one character of a line up to another. */
  static int of(int[] line, int from, int to) {
    int columns = 0;
    for (int i = from; i < Math.min(to, line.length); i++) {
      columns += of(line[i]);
    }
    return columns;
  }

  /** Where one arrives that goes so many columns to the right, without cutting a character. */
  static int forth(int[] line, int from, int columns) {
    int left = columns;
    int to = from;
    while (to < line.length && of(line[to]) <= left) {
      left -= of(line[to++]);
    }
    return to;
  }

  /** Where one arrives that goes so many columns to the left. */
  static int back(int[] line, int from, int columns) {
    int left = columns;
    int to = from;
    while (to > 0 && of(line[to - 1]) <= left) {
      left -= of(line[--to]);
    }
    return to;
  }

  /** What is shown for a character: a space for those that would move or colour the terminal. */
  static int shown(int c) {
    boolean turnsText = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    boolean breaksLine = c == 0x2028 || c == 0x2029;
    return Character.isISOControl(c) || turnsText || breaksLine ? ' ' : c;
  }

  private static int of(int c) {
    return isMark(c) ? 0 : isWide(c) ? 2 : 1;
  }

  private static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT;
  }

  private static boolean isWide(int c) {
    return (c >= 0x1100 && c <= 0x115F)
        || (c >= 0x2E80 && c <= 0xA4CF)
        || (c >= 0xAC00 && c <= 0xD7A3)
        || (c >= 0xF900 && c <= 0xFAFF)
        || (c >= 0xFE30 && c <= 0xFE4F)
        || (c >= 0xFF00 && c <= 0xFF60)
        || (c >= 0xFFE0 && c <= 0xFFE6)
        || (c >= 0x1F300 && c <= 0x1F64F)
        || (c >= 0x1F900 && c <= 0x1F9FF)
        || (c >= 0x20000 && c <= 0x3FFFD);
  }
}
