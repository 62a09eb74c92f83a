package dev.briefing.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A list that a text ends with, each item on lines of its own, cut into its items by nothing but
 * their indentation. Where a cut falls within a text in quotes or a bracket, the item before it is
 * no YAML by itself: whoever reads the items finds out.
 *
 * @param before the text up to the first item, the line that names the list among it
 * @param items all that follows, in stretches
 */
record CutList(String before, List<String> items) {
  CutList {
    items = List.copyOf(items);
  }

  /**
   * Nothing where the list is written in another way, or something stands behind it.
   *
   * @param depth how many spaces stand before the key
   */
  static Optional<CutList> of(String text, String key, int depth) {
    int from = behind(text, " ".repeat(depth) + key + ":");
    while (from < text.length() && isBare(text, from)) {
      from = next(text, from);
    }
    int indent = from < text.length() ? letter(text, from) - from : -1;
    return indent < depth ? Optional.empty() : cut(text, from, indent);
  }

  private static Optional<CutList> cut(String text, int from, int indent) {
    List<String> items = new ArrayList<>();
    int start = from;
    for (int line = from; line < text.length(); line = next(text, line)) {
      int letter = letter(text, line);
      if (letter - line <= indent && !isBare(text, line)) {
        if (letter - line < indent || !isDash(text, letter)) {
          return Optional.empty();
        }
        if (line > start) {
          items.add(text.substring(start, line));
          start = line;
        }
      }
    }
    items.add(text.substring(start));
    return Optional.of(new CutList(text.substring(0, from), items));
  }

  /** Where the lines behind the one that has nothing but the key start; else the text's end. */
  private static int behind(String text, String key) {
    int line = 0;
    while (line < text.length()) {
      int next = next(text, line);
      if (text.startsWith(key, line) && text.substring(line + key.length(), next).isBlank()) {
        return next;
      }
      line = next;
    }
    return line;
  }

  /** Whether a line is empty, or a comment. */
  private static boolean isBare(String text, int line) {
    int letter = letter(text, line);
    return letter == text.length() || text.charAt(letter) == '\n' || text.charAt(letter) == '#';
  }

  private static boolean isDash(String text, int letter) {
    int behind = letter + 1;
    return text.charAt(letter) == '-'
        && (behind == text.length() || text.charAt(behind) == ' ' || text.charAt(behind) == '\n');
  }

  private static int letter(String text, int line) {
    int at = line;
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    return at;
  }

  private static int next(String text, int line) {
    int end = text.indexOf('\n', line);
    return end < 0 ? text.length() : end + 1;
  }
}
