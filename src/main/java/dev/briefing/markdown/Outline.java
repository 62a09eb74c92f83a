package dev.briefing.markdown;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The levels of headings below a page's title, which is the only h1. A heading stands one level
 * below the nearest heading above it that is written with fewer {@code #}; without one, at level 2.
 * So a text may start with {@code #} or {@code ##}, a level that is skipped closes up, and two
 * headings written alike below the same heading stay alike. Six is the deepest there is.
 */
final class Outline {
  private static final int DEEPEST = 6;

  private final Deque<Integer> open = new ArrayDeque<>();

  /**
   * @param written how many {@code #} the heading has
   */
  int level(int written) {
    while (!open.isEmpty() && open.peek() >= written) {
      open.pop();
    }
    open.push(written);
    return Math.min(open.size() + 1, DEEPEST);
  }
}
