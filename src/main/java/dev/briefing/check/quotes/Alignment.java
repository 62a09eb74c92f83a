package dev.briefing.check.quotes;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Words of a quote beside those of a source, matched with as few changes as possible.
 *
 * @param steps from the first to the last word
 */
record Alignment(SourceText source, List<Token> quote, List<Step> steps) {

  /** Fewer changes are better; of as many changes those that leave more words the same. */
  private static final int CHANGE = 1000;

  private static final int SAME = -1;

  /**
   * A word of the quote, a word of the source, or one of each.
   *
   * @param quote its number in the quote, or where the next one is
   * @param source its place in the source, or where the next one is
   */
  record Step(Kind kind, int quote, int source) {}

  enum Kind {
    SAME,
    OTHER,
    ADDED,
    MISSING
  }

  /** Aligns with whatever suits best between two places of the source. */
  static Alignment of(List<Token> quote, SourceText source, int from, int to) {
    int columns = to - from;
    int[][] costs = new int[quote.size() + 1][columns + 1];
    for (int i = 1; i <= quote.size(); i++) {
      costs[i][0] = CHANGE * i;
      for (int j = 1; j <= columns; j++) {
        int beside = source.isSame(from + j - 1, quote, i - 1) ? SAME : CHANGE;
        costs[i][j] =
            Math.min(
                costs[i - 1][j - 1] + beside, CHANGE + Math.min(costs[i - 1][j], costs[i][j - 1]));
      }
    }
    int end = 0;
    for (int j = 1; j <= columns; j++) {
      end = costs[quote.size()][j] <= costs[quote.size()][end] ? j : end;
    }
    return new Alignment(source, quote, steps(quote, source, from, costs, end));
  }

  private static List<Step> steps(
      List<Token> quote, SourceText source, int from, int[][] costs, int end) {
    Deque<Step> steps = new ArrayDeque<>();
    int i = quote.size();
    int j = end;
    while (i > 0) {
      boolean same = j > 0 && source.isSame(from + j - 1, quote, i - 1);
      if (j > 0 && costs[i][j] == costs[i - 1][j - 1] + (same ? SAME : CHANGE)) {
        steps.push(new Step(same ? Kind.SAME : Kind.OTHER, --i, from + --j));
      } else if (costs[i][j] == costs[i - 1][j] + CHANGE) {
        steps.push(new Step(Kind.ADDED, --i, from + j));
      } else {
        steps.push(new Step(Kind.MISSING, i, from + --j));
      }
    }
    return List.copyOf(steps);
  }

  /** How many words are the same. */
  int same() {
    return (int) steps.stream().filter(step -> step.kind() == Kind.SAME).count();
  }

  /** The first steps in a row that are not the same; empty where all are. */
  List<Step> difference() {
    List<Step> difference = new ArrayList<>();
    for (Step step : steps) {
      if (step.kind() != Kind.SAME) {
        difference.add(step);
      } else if (!difference.isEmpty()) {
        break;
      }
    }
    return difference;
  }

  /** The source's words from the first to the last that stands beside the quote. */
  String passage() {
    List<Integer> places =
        steps.stream().filter(step -> step.kind() != Kind.ADDED).map(Step::source).toList();
    return source.passage(places.get(0), places.get(places.size() - 1));
  }

  /** The source's words in some steps; empty if there are none. */
  String sourceWords(List<Step> some) {
    List<Integer> places =
        some.stream().filter(step -> step.kind() != Kind.ADDED).map(Step::source).toList();
    return places.isEmpty() ? "" : source.passage(places.get(0), places.get(places.size() - 1));
  }
}
