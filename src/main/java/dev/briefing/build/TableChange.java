package dev.briefing.build;

import static java.util.stream.Collectors.toSet;

import dev.briefing.model.Observation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The observations of a table before and after a revision. Most of them are the very same objects,
 * as the table was known.
 *
 * @param head how many at the start are the very same
 * @param tail how many at the end
 */
record TableChange(List<Observation> old, List<Observation> now, int head, int tail) {
  TableChange {
    old = List.copyOf(old);
    now = List.copyOf(now);
  }

  static TableChange of(List<Observation> old, List<Observation> now) {
    int most = Math.min(old.size(), now.size());
    int head = 0;
    while (head < most && isSame(old.get(head), now.get(head))) {
      head++;
    }
    int tail = 0;
    while (tail < most - head
        && isSame(old.get(old.size() - 1 - tail), now.get(now.size() - 1 - tail))) {
      tail++;
    }
    return new TableChange(old, now, head, tail);
  }

  @SuppressWarnings("ReferenceEquality") // Whether they are equal would cost more than to go on.
  private static boolean isSame(Observation one, Observation other) {
    return one == other;
  }

  /** The indicators of what a revision may have changed; all else stands in both, in one order. */
  static Set<String> touched(List<TableChange> changes) {
    return changes.stream()
        .flatMap(change -> Stream.of(change.between(change.old), change.between(change.now)))
        .flatMap(List::stream)
        .map(Observation::indicator)
        .collect(toSet());
  }

  private List<Observation> between(List<Observation> all) {
    return all.subList(head, all.size() - tail);
  }

  /** The observations of some indicators by their address, of each the first. */
  static Map<String, Observation> of(Set<String> indicators, Stream<List<Observation>> tables) {
    Map<String, Observation> found = new LinkedHashMap<>();
    tables
        .flatMap(List::stream)
        .filter(observation -> indicators.contains(observation.indicator()))
        .forEach(observation -> found.putIfAbsent(observation.address(), observation));
    return found;
  }
}
