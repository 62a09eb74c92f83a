package dev.briefing.build;

import java.util.List;

/** Lines with a few of their neighbours, so that a reader sees where they belong. */
final class Surroundings {
  private static final int BEFORE = 2;
  private static final int AFTER = 1;
  private static final int MOST = 12;
  private static final String FENCE = "---";

  private Surroundings() {}

  /** Some lines, and those around them on the same side of the end of the front matter. */
  static List<String> of(List<String> all, int from, int to) {
    int body = all.isEmpty() || !all.get(0).equals(FENCE) ? 0 : all.lastIndexOf(FENCE) + 1;
    int first = Math.max(from >= body ? body : 0, from - BEFORE);
    int last = Math.min(from < body ? body : all.size(), Math.max(to, from) + AFTER);
    while (first < last && all.get(first).isBlank()) {
      first++;
    }
    while (first < last && all.get(last - 1).isBlank()) {
      last--;
    }
    return all.subList(first, Math.min(last, first + MOST));
  }
}
