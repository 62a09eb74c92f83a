package dev.briefing.bench;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * The runs of one generator on one corpus.
 *
 * @param site what came of the last
 */
record Runs(Generator generator, List<Cost> costs, Site site) {
  Runs {
    costs = List.copyOf(costs);
  }

  double wall() {
    return median(Cost::wall);
  }

  double median(ToDoubleFunction<Cost> part) {
    return median(costs.stream().mapToDouble(part).toArray());
  }

  /** The median of the ratios, pair by pair. */
  double against(Runs other) {
    return median(
        IntStream.range(0, Math.min(costs.size(), other.costs.size()))
            .mapToDouble(i -> costs.get(i).wall() / other.costs.get(i).wall())
            .toArray());
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    java.util.Arrays.sort(sorted);
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }
}
