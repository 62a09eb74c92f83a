package dev.briefing.render.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Moves labels apart that would stand on each other, each as little as can be. */
final class Spread {
  private Spread() {}

  /** Labels that touch and move as one. */
  private static final class Group {
    final List<Integer> members = new ArrayList<>();
    double height;
    double wanted;
    double top;

    /** Where each member wishes it to begin, on average. */
    void settle(double from, double to) {
      top = Math.max(from, Math.min(to - height, wanted / members.size()));
    }
  }

  /**
   * The middles of labels within a range; as wanted, where there is room. Their order is that of
   * the middles that were wanted.
   *
   * @param heights the height of each; together no more than the range
   */
  static double[] of(double[] middles, double[] heights, double from, double to) {
    List<Integer> order =
        IntStream.range(0, middles.length)
            .boxed()
            .sorted(Comparator.comparingDouble(i -> middles[i]))
            .toList();
    List<Group> groups = new ArrayList<>();
    for (int i : order) {
      Group group = new Group();
      group.members.add(i);
      group.height = heights[i];
      group.wanted = middles[i] - heights[i] / 2;
      group.settle(from, to);
      while (!groups.isEmpty() && touches(groups.get(groups.size() - 1), group)) {
        group = joined(groups.remove(groups.size() - 1), group);
        group.settle(from, to);
      }
      groups.add(group);
    }
    double[] placed = new double[middles.length];
    for (Group group : groups) {
      double at = group.top;
      for (int i : group.members) {
        placed[i] = at + heights[i] / 2;
        at += heights[i];
      }
    }
    return placed;
  }

  private static boolean touches(Group upper, Group lower) {
    return upper.top + upper.height > lower.top;
  }

  private static Group joined(Group upper, Group lower) {
    upper.wanted += lower.wanted - lower.members.size() * upper.height;
    upper.height += lower.height;
    upper.members.addAll(lower.members);
    return upper;
  }
}
