package dev.briefing.build;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Lines of a text that are not as in another one: those before the line {@code to} and not before
 * {@code from}, counted from 0, here and there.
 */
record Hunk(int from, int to, int otherFrom, int otherTo) {

  /** Where two texts differ, by the longest row of lines that they share. */
  static List<Hunk> between(List<String> some, List<String> others) {
    int[][] shared = shared(some, others);
    List<Hunk> hunks = new ArrayList<>();
    int i = 0;
    int j = 0;
    int from = 0;
    int otherFrom = 0;
    while (i < some.size() && j < others.size()) {
      if (some.get(i).equals(others.get(j))) {
        add(hunks, new Hunk(from, i, otherFrom, j));
        from = ++i;
        otherFrom = ++j;
      } else if (shared[i + 1][j] >= shared[i][j + 1]) {
        i++;
      } else {
        j++;
      }
    }
    add(hunks, new Hunk(from, some.size(), otherFrom, others.size()));
    return hunks;
  }

  /** The one that a line is in, or the nearest; line by line where both sides have equally many. */
  static Hunk at(int line, List<Hunk> hunks) {
    return hunks.stream()
        .min(Comparator.comparingInt(hunk -> hunk.distance(line)))
        .map(hunk -> hunk.narrowed(line))
        .orElseThrow();
  }

  private static void add(List<Hunk> hunks, Hunk hunk) {
    if (hunk.from < hunk.to || hunk.otherFrom < hunk.otherTo) {
      hunks.add(hunk);
    }
  }

  private int distance(int line) {
    return line < from ? from - line : Math.max(0, line - to + 1);
  }

  private Hunk narrowed(int line) {
    boolean pairs = to - from == otherTo - otherFrom;
    int other = line - from + otherFrom;
    return pairs && distance(line) == 0 ? new Hunk(line, line + 1, other, other + 1) : this;
  }

  private static int[][] shared(List<String> some, List<String> others) {
    int[][] shared = new int[some.size() + 1][others.size() + 1];
    for (int i = some.size() - 1; i >= 0; i--) {
      for (int j = others.size() - 1; j >= 0; j--) {
        shared[i][j] =
            some.get(i).equals(others.get(j))
                ? shared[i + 1][j + 1] + 1
                : Math.max(shared[i + 1][j], shared[i][j + 1]);
      }
    }
    return shared;
  }
}
