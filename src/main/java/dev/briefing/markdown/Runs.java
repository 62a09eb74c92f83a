package dev.briefing.markdown;

import dev.briefing.problem.Position;
import java.util.Arrays;
import org.commonmark.node.SourceSpan;

/**
 * Of each character of a text where it is written. Nearly all stand one behind the other on one
 * line, so that a few runs say it of all of them.
 */
final class Runs {
  private final Spans spans;
  private SourceSpan[] lines = new SourceSpan[4];
  private int[] columns = new int[4];
  private int[] starts = new int[4];
  private int runs;
  private int length;

  Runs(Spans spans) {
    this.spans = spans;
  }

  int length() {
    return length;
  }

  /** The next character's place. */
  @SuppressWarnings("ReferenceEquality") // A run lies in one line, which is one object.
  void add(SourceSpan line, int column) {
    if (runs == 0
        || lines[runs - 1].getLineIndex() != line.getLineIndex()
        || columns[runs - 1] + length - starts[runs - 1] != column) {
      if (runs == starts.length) {
        lines = Arrays.copyOf(lines, 2 * runs + 4);
        columns = Arrays.copyOf(columns, 2 * runs + 4);
        starts = Arrays.copyOf(starts, 2 * runs + 4);
      }
      lines[runs] = line;
      columns[runs] = column;
      starts[runs] = length;
      runs++;
    }
    length++;
  }

  /** The line on which a character is written. */
  SourceSpan line(int i) {
    return lines[run(i)];
  }

  /** The column in which it is written. */
  int column(int i) {
    int run = run(i);
    return columns[run] + i - starts[run];
  }

  Position position(int i) {
    return spans.position(line(i), column(i));
  }

  /** The same in as little memory as it needs: those of all pages are kept. */
  KeptPlaces kept() {
    int[] at = new int[3 * runs];
    for (int run = 0; run < runs; run++) {
      at[3 * run] = starts[run];
      at[3 * run + 1] = lines[run].getLineIndex();
      at[3 * run + 2] = columns[run];
    }
    return new KeptPlaces(spans.places(), at, length);
  }

  private int run(int i) {
    int found = Arrays.binarySearch(starts, 0, runs, i);
    return found < 0 ? -found - 2 : found;
  }
}
