package dev.briefing.difference;

import java.util.List;

/** The longest order of things that two lists have in common. */
final class CommonOrder {
  private final List<String> old;
  private final List<String> now;

  /** For each pair of places, how long it is from there on. */
  private final int[][] length;

  private CommonOrder(List<String> old, List<String> now, int[][] length) {
    this.old = old;
    this.now = now;
    this.length = length;
  }

  static CommonOrder of(List<String> old, List<String> now) {
    int[][] length = new int[old.size() + 1][now.size() + 1];
    for (int i = old.size() - 1; i >= 0; i--) {
      for (int j = now.size() - 1; j >= 0; j--) {
        length[i][j] =
            old.get(i).equals(now.get(j))
                ? length[i + 1][j + 1] + 1
                : Math.max(length[i + 1][j], length[i][j + 1]);
      }
    }
    return new CommonOrder(old, now, length);
  }

  /** Is told of each thing, in order. */
  interface Walk {
    void shared(String thing);

    void gone(String thing);

    void fresh(String thing);
  }

  void walk(Walk walk) {
    int i = 0;
    int j = 0;
    while (i < old.size() || j < now.size()) {
      if (i < old.size() && j < now.size() && old.get(i).equals(now.get(j))) {
        walk.shared(old.get(i));
        i++;
        j++;
      } else if (j == now.size() || (i < old.size() && length[i + 1][j] >= length[i][j + 1])) {
        walk.gone(old.get(i++));
      } else {
        walk.fresh(now.get(j++));
      }
    }
  }
}
