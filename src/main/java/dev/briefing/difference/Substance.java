package dev.briefing.difference;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Whether somebody who read a text should look at it again: a sentence came or went, or another
 * number stands in one. A sentence that says the same in other words is no reason.
 */
public final class Substance {
  private static final Pattern NUMBER = Pattern.compile("\\p{N}+(?:[.,]\\p{N}+)*");

  /** Two texts that differ in more pairs of sentences than these are others. */
  private static final long MOST_PAIRS = 4_000_000;

  private Substance() {}

  /**
   * @param old the sentences of the text as it was, each without markup
   * @param now as it is
   */
  public static boolean differs(List<String> old, List<String> now) {
    int head = 0;
    int most = Math.min(old.size(), now.size());
    while (head < most && old.get(head).equals(now.get(head))) {
      head++;
    }
    int tail = 0;
    while (tail < most - head
        && old.get(old.size() - 1 - tail).equals(now.get(now.size() - 1 - tail))) {
      tail++;
    }
    List<String> before = old.subList(head, old.size() - tail);
    List<String> after = now.subList(head, now.size() - tail);
    return (long) before.size() * after.size() > MOST_PAIRS
        || SentencePairs.of(before, after).stream().anyMatch(Substance::matters);
  }

  private static boolean matters(SentencePairs.Pair pair) {
    return pair.before().isEmpty()
        || pair.after().isEmpty()
        || !numbers(pair.before()).equals(numbers(pair.after()));
  }

  private static List<String> numbers(Optional<String> sentence) {
    return NUMBER.matcher(sentence.orElse("")).results().map(MatchResult::group).toList();
  }
}
