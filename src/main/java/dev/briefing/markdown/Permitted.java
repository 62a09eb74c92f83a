package dev.briefing.markdown;

/**
 * The characters that HTML and XML may hold: no control characters but tab and line ends, no
 * noncharacters, no halves of a surrogate pair. What is not permitted becomes U+FFFD, unit by unit,
 * so that columns stay where they are.
 */
final class Permitted {
  private static final char REPLACEMENT = '\uFFFD';

  private Permitted() {}

  static String characters(String text) {
    int bad = next(text, 0);
    if (bad == text.length()) {
      return text;
    }
    char[] clean = text.toCharArray();
    for (; bad < clean.length; bad = next(text, bad + 1)) {
      clean[bad] = REPLACEMENT;
    }
    return new String(clean);
  }

  /** The first unit from here on that is not permitted, or the length. */
  private static int next(String text, int from) {
    int at = from;
    while (at < text.length() && isPermitted(text, at)) {
      at++;
    }
    return at;
  }

  private static boolean isPermitted(String text, int at) {
    char unit = text.charAt(at);
    if (unit < ' ') {
      return unit == '\t' || unit == '\n' || unit == '\r';
    }
    if (unit < 0x7f) {
      return true;
    }
    if (Character.isHighSurrogate(unit)) {
      return at + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(at + 1))
          && isCharacter(text.codePointAt(at));
    }
    if (Character.isLowSurrogate(unit)) {
      return at > 0
          && Character.isHighSurrogate(text.charAt(at - 1))
          && isCharacter(text.codePointAt(at - 1));
    }
    return unit > 0x9f && isCharacter(unit);
  }

  private static boolean isCharacter(int codePoint) {
    return (codePoint & 0xfffe) != 0xfffe && (codePoint < 0xfdd0 || codePoint > 0xfdef);
  }
}
