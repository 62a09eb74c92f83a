package dev.briefing.markdown;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/**
 * What stands between quotation marks, those within it included.
 *
 * @param open where the opening mark stands in the text
 * @param close where the closing mark stands
 */
record QuotedPassage(int open, int close) {

  /** The outermost passages of a text, in order. A mark without its other half is no mark. */
  static List<QuotedPassage> in(String text) {
    if (!mayOpenIn(text)) {
      return List.of();
    }
    List<QuotedPassage> pairs = new ArrayList<>();
    Deque<Integer> curly = new ArrayDeque<>();
    int straight = -1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean closesLow = c == '“' && !curly.isEmpty() && text.charAt(curly.peek()) == '„';
      if ((c == '”' || closesLow) && !curly.isEmpty()) {
        pairs.add(new QuotedPassage(curly.pop(), i));
      } else if (c == '“' || c == '„') {
        curly.push(i);
      } else if (c == '"' && straight >= 0 && !Character.isWhitespace(text.charAt(i - 1))) {
        pairs.add(new QuotedPassage(straight, i));
        straight = -1;
      } else if (c == '"' && isOpening(text, i)) {
        straight = i;
      }
    }
    return outermost(pairs);
  }

  /** Whether a text has a mark that could be the first of a pair. */
  static boolean mayOpenIn(String text) {
    return text.indexOf('"') >= 0 || text.indexOf('“') >= 0 || text.indexOf('„') >= 0;
  }

  private static List<QuotedPassage> outermost(List<QuotedPassage> pairs) {
    pairs.sort(Comparator.comparingInt(QuotedPassage::open));
    List<QuotedPassage> outermost = new ArrayList<>();
    int end = -1;
    for (QuotedPassage pair : pairs) {
      if (pair.open() > end) {
        outermost.add(pair);
        end = pair.close();
      }
    }
    return outermost;
  }

  private static boolean isOpening(String text, int at) {
    boolean before = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
    return before && at + 1 < text.length() && !Character.isWhitespace(text.charAt(at + 1));
  }
}
