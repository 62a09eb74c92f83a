package dev.briefing.render;

import java.text.Normalizer;
import java.util.Locale;

/** Sorts names as an index does, the same on every machine: without case and accents. */
final class Alphabet {
  private Alphabet() {}

  static String key(String name) {
    String bare = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
    return bare.toLowerCase(Locale.ROOT) + '\0' + name;
  }

  /**
   * The letter under which an index lists a name; digits stand together, and {@code #} for the
   * rest.
   */
  static String letter(String name) {
    int first = key(name).codePointAt(0);
    if (Character.isLetter(first)) {
      return Character.toString(first).toUpperCase(Locale.ROOT);
    }
    return Character.isDigit(first) ? "0–9" : "#";
  }
}
