package dev.briefing.figure;

import java.util.List;

/** Whether the words after a number name a unit that counts things. */
final class Nouns {
  /** How many words may stand before the unit's name: "50 new public mentions". */
  private static final int MOST_BEFORE = 3;

  private Nouns() {}

  /**
   * Whether the name stands in the words, a little way in; or whether the words begin with the last
   * of the name's, as "cars" does for electric cars.
   */
  static boolean name(List<String> words, List<String> name) {
    if (name.isEmpty() || words.isEmpty()) {
      return false;
    }
    for (int from = 0; from <= MOST_BEFORE; from++) {
      if (isAt(words, from, name)) {
        return true;
      }
    }
    return name.size() > 1 && isAt(words, 0, name.subList(name.size() - 1, name.size()));
  }

  private static boolean isAt(List<String> words, int from, List<String> name) {
    if (from + name.size() > words.size()) {
      return false;
    }
    for (int i = 0; i < name.size(); i++) {
      if (!isSame(words.get(from + i), name.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** Equal, or singular and plural of one word. */
  static boolean isSame(String one, String other) {
    return one.equals(other) || isPlural(one, other) || isPlural(other, one);
  }

  private static boolean isPlural(String many, String one) {
    return many.equals(one + "s")
        || many.equals(one + "es")
        || (one.endsWith("y") && many.equals(one.substring(0, one.length() - 1) + "ies"));
  }
}
