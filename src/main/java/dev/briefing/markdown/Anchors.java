package dev.briefing.markdown;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Gives each heading of a text an id of its own, made of its words as code hosts make it, so that a
 * link to a heading works in both places: letters and digits of any script, in lower case, joined
 * by hyphens. No id holds a colon, so that whatever else a page marks can stay apart by one.
 */
final class Anchors {
  private static final String NAMELESS = "section";

  private final Set<String> taken = new HashSet<>();
  private final Map<String, Integer> repeats = new HashMap<>();

  String of(String heading) {
    String name = name(heading);
    String id = name;
    while (!taken.add(id)) {
      id = name + "-" + repeats.merge(name, 1, Integer::sum);
    }
    return id;
  }

  private static String name(String heading) {
    StringBuilder name = new StringBuilder();
    heading
        .strip()
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .map(c -> Character.isWhitespace(c) ? '-' : c)
        .filter(Anchors::isKept)
        .forEach(name::appendCodePoint);
    return name.isEmpty() ? NAMELESS : name.toString();
  }

  private static boolean isKept(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK,
          Character.COMBINING_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.CONNECTOR_PUNCTUATION ->
          true;
      default -> c == '-' || Character.isLetterOrDigit(c);
    };
  }
}
