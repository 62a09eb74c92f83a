package dev.briefing.markdown;

import dev.briefing.problem.Position;
import java.util.Arrays;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.jspecify.annotations.Nullable;

/**
 * Where commonmark's spans lie in the author's file. Within a table's cell commonmark counts an
 * escaped pipe, {@code \|}, as one character, so every span behind one has to move to the right.
 */
final class Spans {
  /** Beyond this, a place is not worth the time to look for it. */
  private static final int FAR = 1000;

  /** As long as {@code https://}. */
  private static final int KNOWN_BY = 8;

  private final String[] lines;
  private final Places places;
  private int[] pipes = {};
  private int cellStart;
  private int foundLine = -1;
  private int foundEnd;

  Spans(String markdown, Places places) {
    this.lines = markdown.lines().toArray(String[]::new);
    this.places = places;
  }

  private Spans(String[] lines, Places places) {
    this.lines = lines;
    this.places = places;
  }

  /** The same lines, for whoever comes later; within a cell or not. */
  Spans again(@Nullable TableCell cell) {
    Spans spans = new Spans(lines, places);
    spans.within(cell);
    return spans;
  }

  String line(SourceSpan span) {
    return lines[span.getLineIndex()];
  }

  /** The column where a span starts, in UTF-16 units, from 0. */
  int start(SourceSpan span) {
    return actual(span.getColumnIndex());
  }

  /** The column behind a span. */
  int end(SourceSpan span) {
    return Math.min(
        actual(span.getColumnIndex() + span.getLength()), lines[span.getLineIndex()].length());
  }

  /**
   * The column of an address that stands without brackets. Where escapes or entities come before it
   * in the same text, commonmark's span lies too far to the left.
   */
  int find(String address, SourceSpan span) {
    int column = actual(span.getColumnIndex());
    int from = span.getLineIndex() == foundLine ? Math.max(column, foundEnd) : column;
    String line = line(span);
    String window = line.substring(from, Math.min(line.length(), from + address.length() + FAR));
    int found = window.indexOf(address);
    if (found < 0) {
      // The address holds an entity itself: it is known by how it begins.
      found = window.indexOf(address.substring(0, Math.min(KNOWN_BY, address.length())));
    }
    int start = found < 0 ? column : from + found;
    foundLine = span.getLineIndex();
    foundEnd = Math.min(line.length(), start + address.length());
    return start;
  }

  Places places() {
    return places;
  }

  Position position(SourceSpan span, int column) {
    return places.at(span.getLineIndex(), column);
  }

  /** How many code points lie between two columns of a span's line. */
  int codePoints(SourceSpan span, int from, int to) {
    return line(span).codePointCount(from, Math.max(from, to));
  }

  /** Where a block's text begins, behind its indentation. */
  Position startOfText(Node block) {
    SourceSpan span = block.getSourceSpans().get(0);
    String line = line(span);
    int column = span.getColumnIndex();
    while (column < line.length() - 1 && Character.isWhitespace(line.charAt(column))) {
      column++;
    }
    return position(span, column);
  }

  /** Whether the spans that follow are those of a table's cell. */
  void within(@Nullable TableCell cell) {
    if (cell == null || cell.getSourceSpans().isEmpty()) {
      pipes = new int[0];
      return;
    }
    SourceSpan span = cell.getSourceSpans().get(0);
    String line = line(span);
    cellStart = span.getColumnIndex();
    int column = cellStart;
    int[] found = new int[4];
    int count = 0;
    for (int read = 0; read < span.getLength(); read++) {
      if (line.startsWith("\\|", column)) {
        if (count == found.length) {
          found = Arrays.copyOf(found, 2 * count);
        }
        found[count++] = read;
        column++;
      }
      column++;
    }
    pipes = Arrays.copyOf(found, count);
  }

  private int actual(int column) {
    if (pipes.length == 0) {
      return column;
    }
    int before = Arrays.binarySearch(pipes, column - cellStart);
    return column + (before < 0 ? -before - 1 : before);
  }
}
