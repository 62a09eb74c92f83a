package dev.briefing.difference;

import java.util.ArrayList;
import java.util.List;

/**
 * Two wordings of one thing, in pieces that they share or not.
 *
 * @param before the pieces of the older one, in order; none where there was none
 * @param after likewise
 */
public record Wording(List<Piece> before, List<Piece> after) {
  /** Longer texts are compared as a whole. */
  private static final int MOST_WORDS = 400;

  public Wording {
    before = List.copyOf(before);
    after = List.copyOf(after);
  }

  /**
   * A few words.
   *
   * @param shared whether the other wording has them, too
   */
  public record Piece(String text, boolean shared) {}

  public static Wording of(Detail detail) {
    List<String> old = words(detail.before().orElse(""));
    List<String> now = words(detail.after().orElse(""));
    if (old.isEmpty() || now.isEmpty() || old.size() > MOST_WORDS || now.size() > MOST_WORDS) {
      return new Wording(whole(old), whole(now));
    }
    Pieces before = new Pieces();
    Pieces after = new Pieces();
    CommonOrder.of(old, now)
        .walk(
            new CommonOrder.Walk() {
              @Override
              public void shared(String word) {
                before.add(word, true);
                after.add(word, true);
              }

              @Override
              public void gone(String word) {
                before.add(word, false);
              }

              @Override
              public void fresh(String word) {
                after.add(word, false);
              }
            });
    return new Wording(before.done(), after.done());
  }

  private static List<Piece> whole(List<String> words) {
    return words.isEmpty() ? List.of() : List.of(new Piece(String.join("", words), false));
  }

  /** Words with the white space behind them. */
  private static List<String> words(String text) {
    return text.isEmpty() ? List.of() : List.of(text.split("(?<=\\s)(?=\\S)"));
  }

  private static final class Pieces {
    private final List<Piece> pieces = new ArrayList<>();

    void add(String word, boolean shared) {
      int last = pieces.size() - 1;
      if (last >= 0 && pieces.get(last).shared() == shared) {
        pieces.set(last, new Piece(pieces.get(last).text() + word, shared));
      } else {
        pieces.add(new Piece(word, shared));
      }
    }

    List<Piece> done() {
      return pieces;
    }
  }
}
