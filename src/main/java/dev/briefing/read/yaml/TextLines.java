package dev.briefing.read.yaml;

import dev.briefing.problem.Position;
import java.util.Arrays;

/**
 * A file's text, by lines: translates between offsets in UTF-16 units and positions in code points.
 */
public final class TextLines {
  private final String file;
  private final String text;
  private final int[] starts;

  /** Where characters of two units start: a line may be very long, and asked about very often. */
  private final int[] pairs;

  /** The text's lines end in a line feed only. */
  public TextLines(String file, String text) {
    this.file = file;
    this.text = text;
    starts = starts(text);
    pairs = pairs(text);
  }

  private static int[] starts(String text) {
    int[] starts = new int[Math.max(16, text.length() / 40)];
    int count = 1;
    for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
      if (count == starts.length) {
        starts = Arrays.copyOf(starts, 2 * count);
      }
      starts[count++] = i + 1;
    }
    return Arrays.copyOf(starts, count);
  }

  private static int[] pairs(String text) {
    int count = text.length() - text.codePointCount(0, text.length());
    int[] pairs = new int[count];
    int at = 0;
    for (int found = 0; found < count; at++) {
      if (Character.isSurrogatePair(text.charAt(at), text.charAt(at + 1))) {
        pairs[found++] = at;
      }
    }
    return pairs;
  }

  public String file() {
    return file;
  }

  public String text() {
    return text;
  }

  public int count() {
    return starts.length;
  }

  /** The offset at which a line starts; lines count from 1. */
  public int start(int line) {
    return starts[Math.min(line, starts.length) - 1];
  }

  /** The offset of a 1-based line and a column in code points, kept within the text. */
  public int offset(int line, int column) {
    if (line > starts.length) {
      return text.length();
    }
    int start = start(line);
    int end = line < starts.length ? starts[line] - 1 : text.length();
    if (pairs.length == 0) {
      return start + Math.max(0, Math.min(column - 1, end - start));
    }
    int columns = text.codePointCount(start, end);
    return text.offsetByCodePoints(start, Math.max(0, Math.min(column - 1, columns)));
  }

  /** The position of an offset. */
  public Position at(int offset) {
    int line = lineOf(offset);
    return new Position(file, line, 1 + codePoints(starts[line - 1], offset));
  }

  private int codePoints(int from, int to) {
    return to - from - (pairsBefore(to - 1) - pairsBefore(from));
  }

  /** How many characters of two units start before an offset. */
  private int pairsBefore(int offset) {
    int found = Arrays.binarySearch(pairs, offset);
    return found < 0 ? -found - 1 : found;
  }

  public Position position(int line, int column) {
    return at(offset(line, column));
  }

  /** How many code points of a stretch stand on its first line; at least 1. */
  public int lengthOnLine(int start, int end) {
    int lineEnd = text.indexOf('\n', start);
    int stop = lineEnd < 0 ? end : Math.min(end, lineEnd);
    return Math.max(1, text.codePointCount(start, Math.max(start, stop)));
  }

  private int lineOf(int offset) {
    int low = 0;
    int high = starts.length - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (starts[middle] <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low + 1;
  }
}
