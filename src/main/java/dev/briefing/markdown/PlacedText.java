package dev.briefing.markdown;

import dev.briefing.model.Quote;
import dev.briefing.model.Written;
import dev.briefing.problem.Position;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.SourceSpan;

/** A text without markup that grows, and of each of its characters where it is written. */
final class PlacedText {
  /** Beyond this, a place is not worth the time to look for it. */
  private static final int FAR = 200;

  private static final int LONGEST_ENTITY = 34;

  private final Spans spans;
  private final StringBuilder text = new StringBuilder();
  private final StringBuilder read = new StringBuilder();
  private final Runs runs;

  PlacedText(Spans spans) {
    this.spans = spans;
    this.runs = new Runs(spans);
  }

  /** Where its characters are written. */
  Runs runs() {
    return runs;
  }

  String text() {
    return text.toString();
  }

  /** The same as it is read: with the letters that the text leaves blank. */
  String read(int from, int to) {
    return read.substring(from, to);
  }

  /** Where the last word between two characters ends; where it starts, if there is none. */
  int endOfWords(int from, int to) {
    int end = to;
    while (end > from && Character.isWhitespace(read.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  int length() {
    return text.length();
  }

  /** A character that stands where the last one ended, such as a space for the end of a line. */
  void add(char c) {
    int last = text.length() - 1;
    if (last >= 0) {
      add(c, c, runs.line(last), runs.column(last));
    }
  }

  /**
   * A stretch of text, which may be written with escapes and entities.
   *
   * @param span where it is written
   */
  void add(String literal, SourceSpan span) {
    add(literal, span, false);
  }

  /**
   * The same, or as many blanks.
   *
   * @param blank whether the letters are of no interest
   */
  void add(String literal, SourceSpan span, boolean blank) {
    String line = spans.line(span);
    int at = Math.min(spans.start(span), line.length());
    for (int i = 0; i < literal.length(); i++) {
      char c = literal.charAt(i);
      int found = find(c, line, at);
      add(blank ? ' ' : c, c, span, found < 0 ? Math.min(at, line.length()) : found);
      at = found < 0 ? at : end(c, line, found);
    }
  }

  private void add(char c, char shown, SourceSpan line, int column) {
    runs.add(line, column);
    text.append(c);
    read.append(shown);
  }

  private static int find(char c, String line, int at) {
    if (at < line.length() && (line.charAt(at) == c || line.charAt(at) == '&')) {
      return at;
    }
    int end = Math.min(line.length(), at + FAR);
    for (int i = at; i < end; i++) {
      if (line.charAt(i) == c) {
        return i;
      }
    }
    return -1;
  }

  private static int end(char c, String line, int at) {
    if (line.charAt(at) == '&') {
      int semicolon =
          line.substring(0, Math.min(line.length(), at + LONGEST_ENTITY)).indexOf(';', at);
      boolean entity = semicolon > 0 && (c != '&' || isEntityOfAmpersand(line, at, semicolon));
      return entity ? semicolon + 1 : at + 1;
    }
    return at + 1;
  }

  private static boolean isEntityOfAmpersand(String line, int at, int semicolon) {
    String name = line.substring(at + 1, semicolon);
    return name.equalsIgnoreCase("amp") || name.equals("#38") || name.equalsIgnoreCase("#x26");
  }

  /** Where a character is written. */
  Position position(int i) {
    return runs.position(i);
  }

  /** The words between two characters as a quote. */
  Quote quote(int from, int to) {
    List<Written<String>> words = new ArrayList<>();
    int at = from;
    while (at < to) {
      int end = at;
      while (end < to && !isBlank(text.charAt(end))) {
        end++;
      }
      if (end > at) {
        words.add(new Written<>(text.substring(at, end), position(at), lengthOnLine(at, end)));
      }
      at = end + 1;
    }
    String passage = text.substring(from, to);
    Written<String> first = words.get(0);
    int start = from;
    while (isBlank(text.charAt(start))) {
      start++;
    }
    return new Quote(new Written<>(passage.strip(), first.at(), lengthOnLine(start, to)), words);
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private int lengthOnLine(int from, int to) {
    int last = from;
    SourceSpan line = runs.line(from);
    while (last + 1 < to && runs.line(last + 1).getLineIndex() == line.getLineIndex()) {
      last++;
    }
    int end = Math.min(runs.column(last) + 1, spans.line(line).length());
    return Math.max(1, spans.codePoints(line, runs.column(from), end));
  }
}
