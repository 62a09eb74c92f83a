package dev.briefing.render.chart;

/**
 * What a chart is drawn on. There are two of each chart, one for wide and one for narrow screens,
 * so that letters need not shrink.
 *
 * @param width in units that are about as large as a pixel
 * @param text the size of letters
 * @param plot how high a chart over time is
 */
public record Canvas(int width, int text, int plot) {
  public static final Canvas WIDE = new Canvas(640, 13, 290);
  public static final Canvas NARROW = new Canvas(340, 12, 220);

  boolean isNarrow() {
    return width < 480;
  }

  /** From one line of text to the next. */
  double line() {
    return text * 1.25;
  }

  /** From the middle of a line of text down to its baseline. */
  double drop() {
    return text * 0.35;
  }

  double widthOf(String words) {
    return Lettering.width(words, text);
  }
}
