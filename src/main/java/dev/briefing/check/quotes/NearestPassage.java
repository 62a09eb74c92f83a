package dev.briefing.check.quotes;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the passage of a source that some words were probably taken from. */
final class NearestPassage {
  /** More of a quote does not make it plainer what was meant. */
  private static final int MOST = 60;

  /** What stands in more places says nothing of which is meant. */
  private static final int RARE = 40;

  private static final int SLACK = 10;
  private static final int DEPTH = 3;

  private NearestPassage() {}

  /** The alignment with the nearest passage, if at least half of the words are in it. */
  static Optional<Alignment> to(List<Token> part, SourceText source) {
    List<Token> words = part.subList(0, Math.min(MOST, part.size()));
    Map<Integer, Integer> votes = new HashMap<>();
    for (int depth = 1; depth <= DEPTH; depth++) {
      for (int i = 0; i + depth <= words.size(); i++) {
        SourceText.Places places = source.places(words.subList(i, i + depth));
        for (int p = places.from(); places.count() <= RARE && p < places.to(); p++) {
          votes.merge(source.place(p) - i, depth, Integer::sum);
        }
      }
    }
    return votes.keySet().stream()
        .max(
            Comparator.comparingInt((Integer start) -> near(start, votes))
                .thenComparing(Comparator.reverseOrder()))
        .map(start -> align(words, source, start))
        .filter(found -> 2 * found.same() >= words.size());
  }

  /** A word too many or too few moves the rest by one. */
  private static int near(int start, Map<Integer, Integer> votes) {
    int sum = 2 * votes.getOrDefault(start, 0);
    for (int moved = 1; moved <= 2; moved++) {
      sum += votes.getOrDefault(start - moved, 0) + votes.getOrDefault(start + moved, 0);
    }
    return sum;
  }

  private static Alignment align(List<Token> words, SourceText source, int start) {
    int from = Math.max(0, start - SLACK);
    int to = Math.min(source.tokens().size(), start + words.size() + SLACK);
    return Alignment.of(words, source, from, to);
  }
}
