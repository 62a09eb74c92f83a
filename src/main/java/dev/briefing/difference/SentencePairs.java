package dev.briefing.difference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which sentences of a text went, came, and were reworded: of two that stand where the other stood,
 * those that share at least half of their words are one sentence.
 */
final class SentencePairs {
  private final List<String> old;
  private final List<String> now;

  private SentencePairs(List<String> old, List<String> now) {
    this.old = old;
    this.now = now;
  }

  /**
   * A sentence that is not as it was.
   *
   * @param before nothing for a new one
   * @param after nothing for one that is gone
   */
  record Pair(Optional<String> before, Optional<String> after) {}

  static List<Pair> of(List<String> old, List<String> now) {
    return new SentencePairs(old, now).pairs();
  }

  private List<Pair> pairs() {
    List<Pair> pairs = new ArrayList<>();
    List<String> gone = new ArrayList<>();
    List<String> fresh = new ArrayList<>();
    CommonOrder.of(old, now)
        .walk(
            new CommonOrder.Walk() {
              @Override
              public void shared(String sentence) {
                settle(gone, fresh, pairs);
              }

              @Override
              public void gone(String sentence) {
                gone.add(sentence);
              }

              @Override
              public void fresh(String sentence) {
                fresh.add(sentence);
              }
            });
    settle(gone, fresh, pairs);
    return pairs;
  }

  /** What stood between two sentences that stayed, and what stands there now. */
  private static void settle(List<String> gone, List<String> fresh, List<Pair> pairs) {
    for (String before : gone) {
      Optional<String> after = fresh.stream().filter(other -> alike(before, other)).findFirst();
      after.ifPresent(fresh::remove);
      pairs.add(new Pair(Optional.of(before), after));
    }
    fresh.forEach(after -> pairs.add(new Pair(Optional.empty(), Optional.of(after))));
    gone.clear();
    fresh.clear();
  }

  private static boolean alike(String one, String other) {
    Set<String> words = words(one);
    Set<String> shared = new HashSet<>(words);
    shared.retainAll(words(other));
    return 2 * shared.size() >= Math.max(words.size(), words(other).size());
  }

  private static Set<String> words(String sentence) {
    return new HashSet<>(Arrays.asList(sentence.split("[^\\p{L}\\p{N}]+")));
  }
}
