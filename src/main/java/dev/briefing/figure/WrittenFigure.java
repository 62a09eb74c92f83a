package dev.briefing.figure;

/**
 * A figure as a text gives it.
 *
 * @param start where it starts in the text, bounding words included, in UTF-16 units
 * @param end where it ends, unit included
 * @param text what stands there
 * @param low the number; of a range the lower one
 * @param high the number again; of a range the higher one
 * @param falls whether the words beside it tell of a fall, as "3% lower" does
 */
public record WrittenFigure(
    int start,
    int end,
    String text,
    WrittenNumber low,
    WrittenNumber high,
    WrittenUnit unit,
    Wording wording,
    Standing standing,
    boolean falls) {

  public boolean isRange() {
    return !low.equals(high);
  }

  /** Whether somebody has to vouch for it even where no link binds it. */
  public boolean isClaim() {
    return standing == Standing.CLAIM;
  }

  WrittenFigure worded(Wording other) {
    return new WrittenFigure(start, end, text, low, high, unit, other, standing, falls);
  }

  WrittenFigure standing(Standing other) {
    return new WrittenFigure(start, end, text, low, high, unit, wording, other, falls);
  }
}
