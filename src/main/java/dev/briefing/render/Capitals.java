package dev.briefing.render;

import java.util.Locale;

/**
 * Keeps names in capitals as they are. Citation styles in title case take a text in capitals for
 * one that was shouted, and write Cnn: with one small letter in it, which is taken out again
 * afterwards, it is left alone.
 */
final class Capitals {
  private static final String MARK = "\ua725";

  private Capitals() {}

  static Object kept(Object value) {
    return value instanceof String text && isShouted(text) ? text + MARK : value;
  }

  static String restored(String text) {
    return text.replace(MARK, "").replace(MARK.toUpperCase(Locale.ROOT), "");
  }

  private static boolean isShouted(String text) {
    return text.equals(text.toUpperCase(Locale.ROOT))
        && !text.equals(text.toLowerCase(Locale.ROOT));
  }
}
