package dev.briefing.glossary;

import java.util.List;

/** The plurals of English names, by the ends of their words. */
final class Plurals {
  private static final String VOWELS = "aeiou";

  private Plurals() {}

  /**
   * What a name may be in the plural; nothing for one that does not end in a Latin letter or digit.
   */
  static List<String> of(String name) {
    if (name.isEmpty()) {
      return List.of();
    }
    String lower = name.toLowerCase(java.util.Locale.ROOT);
    char last = lower.charAt(lower.length() - 1);
    if ((last < 'a' || last > 'z') && (last < '0' || last > '9')) {
      return List.of();
    }
    boolean capitals = name.equals(name.toUpperCase(java.util.Locale.ROOT));
    if (capitals) {
      return List.of(name + "s");
    }
    if (last == 'y' && lower.length() > 1 && isConsonant(lower.charAt(lower.length() - 2))) {
      return List.of(name.substring(0, name.length() - 1) + "ies");
    }
    if ("sxz".indexOf(last) >= 0 || lower.endsWith("ch") || lower.endsWith("sh")) {
      return List.of(name + "es");
    }
    return last == 'o' ? List.of(name + "s", name + "es") : List.of(name + "s");
  }

  private static boolean isConsonant(char c) {
    return c >= 'a' && c <= 'z' && VOWELS.indexOf(c) < 0;
  }
}
