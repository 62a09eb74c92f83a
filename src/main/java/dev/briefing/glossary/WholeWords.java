package dev.briefing.glossary;

/**
 * Tells whole words from parts of words. What hyphens, full stops and the signs of addresses join
 * is one word; Chinese has no boundaries of words, so that next to it everything is whole.
 */
final class WholeWords {
  /** These are part of the word that they touch, as in /etc, #AI, C++ and AI+. */
  private static final String BINDING = "/\\@#_+=~";

  /** These join what stands on both of their sides, as in AI-driven, R&D and example.org. */
  private static final String JOINING = "-\u2010\u2011.:&";

  private WholeWords() {}

  /** Whether a part of a text starts and ends where words do; a possessive ending may follow. */
  static boolean isWhole(String text, int from, int to) {
    return startsWord(text, from) && endsWord(text, to);
  }

  private static boolean startsWord(String text, int from) {
    if (from == 0 || Character.isIdeographic(text.codePointAt(from))) {
      return true;
    }
    int before = text.codePointBefore(from);
    boolean joins = JOINING.indexOf(before) >= 0 || isApostrophe(before);
    return !isWordLetter(before)
        && BINDING.indexOf(before) < 0
        && !(joins && from > 1 && isWordLetter(text.codePointBefore(from - 1)));
  }

  private static boolean endsWord(String text, int to) {
    if (to == text.length() || Character.isIdeographic(text.codePointBefore(to))) {
      return true;
    }
    int after = text.codePointAt(to);
    if (isWordLetter(after) || isMark(after) || BINDING.indexOf(after) >= 0) {
      return false;
    }
    boolean joins = JOINING.indexOf(after) >= 0 || isApostrophe(after);
    boolean joined = joins && to + 1 < text.length() && isWordLetter(text.codePointAt(to + 1));
    return !joined || (isApostrophe(after) && isPossessive(text, to + 1));
  }

  private static boolean isPossessive(String text, int at) {
    boolean s = text.charAt(at) == 's' || text.charAt(at) == 'S';
    return s && (at + 1 == text.length() || !isWordLetter(text.codePointAt(at + 1)));
  }

  private static boolean isApostrophe(int c) {
    return Character.isBmpCodePoint(c) && Folding.isApostrophe((char) c);
  }

  private static boolean isWordLetter(int c) {
    return Character.isLetterOrDigit(c) && !Character.isIdeographic(c);
  }

  private static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }
}
