package dev.briefing.problem;

import java.util.Comparator;

/**
 * A place in a file that an author wrote.
 *
 * @param file the path as it is shown, with forward slashes, starting with the content folder's
 *     name
 * @param line 1-based
 * @param column 1-based, counted in code points
 */
public record Position(String file, int line, int column) implements Comparable<Position> {
  private static final Comparator<Position> ORDER =
      Comparator.comparing(Position::file)
          .thenComparingInt(Position::line)
          .thenComparingInt(Position::column);

  public Position {
    if (line < 1 || column < 1) {
      throw new IllegalArgumentException("lines and columns start at 1: " + line + ":" + column);
    }
  }

  /** The first character of a file. */
  public static Position startOf(String file) {
    return new Position(file, 1, 1);
  }

  /** The place {@code columns} to the right on the same line. */
  public Position right(int columns) {
    return new Position(file, line, column + columns);
  }

  @Override
  public int compareTo(Position other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return file + ":" + line + ":" + column;
  }
}
