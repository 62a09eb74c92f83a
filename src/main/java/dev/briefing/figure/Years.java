package dev.briefing.figure;

/** Years: the numbers of four digits that a text on policy takes for one. */
final class Years {
  private static final int FIRST = 1800;
  private static final int LAST = 2199;

  private Years() {}

  static boolean isYear(Tokens tokens, int at) {
    String raw = tokens.isNumber(at) ? tokens.raw(at) : "";
    if (raw.length() != 4 || !raw.chars().allMatch(Character::isDigit)) {
      return false;
    }
    int year = Integer.parseInt(raw);
    return year >= FIRST && year <= LAST;
  }

  /** The token after a year and what hangs on it: -30, –2030, /27, -03-12, s. */
  static int past(Tokens tokens, int at) {
    int end = at + 1;
    while (tokens.isGlued(end) && isJoined(tokens, end)) {
      end++;
    }
    return end;
  }

  private static boolean isJoined(Tokens tokens, int at) {
    if (tokens.kind(at) != Tokens.Kind.SIGN) {
      return true;
    }
    boolean joint = "-–—‑/'’".contains(tokens.raw(at));
    return joint && tokens.isGlued(at + 1) && tokens.kind(at + 1) != Tokens.Kind.SIGN;
  }
}
