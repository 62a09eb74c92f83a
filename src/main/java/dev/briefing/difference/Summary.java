package dev.briefing.difference;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A difference in one sentence. */
final class Summary {
  private Summary() {}

  /** {@code 2 figures changed, 1 added; 1 briefing changed; 1 address gone; 1 problem gained}. */
  static String of(Difference difference) {
    List<String> parts = new ArrayList<>();
    for (Topic topic : Topic.values()) {
      List<Change> changes = difference.about(topic);
      List<String> counts = new ArrayList<>();
      for (Change.Kind kind :
          List.of(Change.Kind.CHANGED, Change.Kind.ADDED, Change.Kind.REMOVED)) {
        long count = changes.stream().filter(change -> change.kind() == kind).count();
        if (count > 0) {
          counts.add(count + " " + kind.word());
        }
      }
      if (!counts.isEmpty()) {
        parts.add(topic.heading().toLowerCase(Locale.ROOT) + ": " + String.join(", ", counts));
      }
    }
    count(parts, "addresses", "new", difference.pages().stream().filter(PageChange::added).count());
    count(parts, "addresses", "gone", difference.pages().stream().filter(PageChange::dead).count());
    count(parts, "problems", "gained", difference.gained().size());
    count(parts, "problems", "lost", difference.lost().size());
    return parts.isEmpty() ? "Nothing has changed." : capital(String.join("; ", parts)) + ".";
  }

  private static void count(List<String> parts, String what, String how, long count) {
    if (count > 0) {
      parts.add(what + ": " + count + " " + how);
    }
  }

  private static String capital(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }
}
