package dev.briefing.problem;

/**
 * The line that a problem is about, with carets under the part that is meant, cut to a width that
 * fits a screen.
 *
 * @param gutter the line number
 * @param line the line's text, tabs as single spaces, with … where it was cut
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
    int[] line = lineOf(text, at.line()).codePoints().map(c -> c < ' ' ? ' ' : c).toArray();
    int start = Math.min(at.column() - 1, line.length);
    int end = Math.min(Math.max(start + 1, start + length), Math.max(start + 1, line.length));
    int from = start <= WIDTH - 20 ? 0 : start - LEAD;
    int to = Math.min(line.length, from + WIDTH);
    String lead = from > 0 ? "…" : "";
    String shown = lead + new String(line, from, to - from) + (to < line.length ? "…" : "");
    int marked = Math.max(1, Math.min(end, Math.max(to, start + 1)) - start);
    int columns = lead.length() + width(line, from, start);
    String carets =
        " ".repeat(columns) + "^".repeat(Math.max(marked, width(line, start, start + marked)));
    return new Excerpt(at.line(), shown, carets);
  }

  /** Terminals draw Chinese characters two columns wide. */
  private static int width(int[] line, int from, int to) {
    int width = 0;
    for (int i = from; i < Math.min(to, line.length); i++) {
      width += isWide(line[i]) ? 2 : 1;
    }
    return width;
  }

  private static boolean isWide(int c) {
    return (c >= 0x1100 && c <= 0x115F)
        || (c >= 0x2E80 && c <= 0xA4CF)
        || (c >= 0xAC00 && c <= 0xD7A3)
        || (c >= 0xF900 && c <= 0xFAFF)
        || (c >= 0xFE30 && c <= 0xFE4F)
        || (c >= 0xFF00 && c <= 0xFF60)
        || (c >= 0x20000 && c <= 0x3FFFD);
  }

  private static String lineOf(String text, int number) {
    return text.lines().skip(number - 1L).findFirst().orElse("");
  }
}
