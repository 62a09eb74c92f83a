package dev.briefing.problem;

/**
 * The line that a problem is about, with carets under the part that is meant, cut to a width that
 * fits a screen.
 *
 * @param gutter the line number
 * @param line the line's text, tabs and control characters as single spaces, with … where it was
 *     cut
 * @param carets spaces and carets that line up with it
 */
public record Excerpt(int gutter, String line, String carets) {
  private static final int WIDTH = 100;
  private static final int LEAD = 40;

  /**
   * Cuts the excerpt out of a file's text; where the position lies outside of it, the line is
   * empty.
   */
  public static Excerpt of(String text, Position at, int length) {
    return ofLine(text.lines().skip(at.line() - 1L).findFirst().orElse(""), at, length);
  }

  /** Cuts the excerpt out of the line that the position is on. */
  static Excerpt ofLine(String text, Position at, int length) {
    int[] line = text.codePoints().map(Columns::shown).toArray();
    int start = Math.min(at.column() - 1, line.length);
    int end = start + Math.max(1, Math.min(length, line.length - start));
    boolean early = Columns.of(line, 0, start) <= WIDTH - 20;
    int from = early ? 0 : Columns.back(line, start, LEAD);
    int to = Math.max(start, Columns.forth(line, from, WIDTH));
    String lead = from > 0 ? "…" : "";
    String tail = to < line.length ? "…" : "";
    String shown = lead + new String(line, from, to - from) + tail;
    int before = lead.length() + Columns.of(line, from, start);
    int marked = Math.max(1, Columns.of(line, start, Math.min(end, to)));
    return new Excerpt(at.line(), shown, " ".repeat(before) + "^".repeat(marked));
  }
}
