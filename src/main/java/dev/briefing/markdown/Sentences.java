package dev.briefing.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Cuts a text into sentences. A full stop ends one unless it belongs to an abbreviation, an initial
 * or a number, or a small letter follows; within quotation marks nothing ends but the last sentence
 * of the quotation.
 */
final class Sentences {
  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "mr", "mrs", "ms", "dr", "prof", "st", "jr", "sr", "gen", "gov", "sen", "rep", "rev",
          "hon", "capt", "col", "lt", "vs", "etc", "cf", "ca", "approx", "inc", "ltd", "co", "corp",
          "bros", "dept", "est", "al", "fig", "vol", "ed", "eds", "pp", "jan", "feb", "mar", "apr",
          "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec");

  /** These are words as well; before a number they are abbreviations. */
  private static final Set<String> BEFORE_NUMBERS = Set.of("no", "nos", "p", "art", "sec", "ch");

  private static final int LONGEST_ABBREVIATION = 12;
  private static final Pattern LETTERS = Pattern.compile("(?:\\p{L}{1,2}\\.)+\\p{L}{1,2}");
  private static final String WIDE_STOPS = "。！？";
  private static final String CLOSING = ")]}\"”’'»";
  private static final String OPENING = "([{\"“‘'«„";

  private final String text;
  private final List<QuotedPassage> passages;
  private final List<Integer> starts = new ArrayList<>();

  private Sentences(String text, List<QuotedPassage> passages) {
    this.text = text;
    this.passages = passages;
  }

  /**
   * Where the sentences of a text start, in order; the first is 0.
   *
   * @param passages what stands in quotation marks, in order
   */
  static List<Integer> starts(String text, List<QuotedPassage> passages) {
    Sentences sentences = new Sentences(text, passages);
    sentences.cut();
    return sentences.starts;
  }

  private void cut() {
    starts.add(0);
    int passage = 0;
    for (int i = 0; i < text.length(); i++) {
      if (passage < passages.size() && passages.get(passage).open() == i) {
        i = passages.get(passage++).close();
        if (isStop(i - 1)) {
          endBehind(i - 1, i + 1);
        }
      } else if (isStop(i) || text.charAt(i) == '\n') {
        endBehind(i, i + 1);
      }
    }
  }

  private boolean isStop(int i) {
    return switch (text.charAt(i)) {
      case '.', '!', '?', '…', '。', '！', '？' -> true;
      default -> false;
    };
  }

  /** Starts a sentence behind a stop and what closes with it, if one starts there. */
  private void endBehind(int stop, int from) {
    int next = from;
    while (next < text.length() && CLOSING.indexOf(text.charAt(next)) >= 0) {
      next++;
    }
    boolean wide = WIDE_STOPS.indexOf(text.charAt(stop)) >= 0;
    boolean spaced = next < text.length() && Character.isWhitespace(text.charAt(next));
    while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
      next++;
    }
    boolean ends = wide || text.charAt(stop) == '\n' || (spaced && maySentenceStart(next));
    if (ends && next < text.length() && !isAbbreviated(stop, next)) {
      starts.add(next);
    }
  }

  private boolean maySentenceStart(int at) {
    if (at == text.length()) {
      return false;
    }
    int c = text.codePointAt(at);
    return !Character.isLowerCase(c)
        && (Character.isLetterOrDigit(c) || OPENING.indexOf(c) >= 0 || Character.isIdeographic(c));
  }

  private boolean isAbbreviated(int stop, int next) {
    if (text.charAt(stop) != '.') {
      return false;
    }
    int start = stop;
    while (start > 0 && stop - start <= LONGEST_ABBREVIATION && isPart(text.charAt(start - 1))) {
      start--;
    }
    String word = text.substring(start, stop).toLowerCase(Locale.ROOT);
    boolean initial = word.length() == 1 && Character.isUpperCase(text.charAt(start));
    return initial
        || (word.indexOf('.') > 0 && LETTERS.matcher(word).matches())
        || ABBREVIATIONS.contains(word)
        || (BEFORE_NUMBERS.contains(word) && Character.isDigit(text.charAt(next)));
  }

  private static boolean isPart(char c) {
    return Character.isLetter(c) || c == '.';
  }
}
