package dev.briefing.render.view;

import java.util.List;

/**
 * A picture of the content folder.
 *
 * @param src where it is
 * @param steps the same in several widths, narrow ones first, the whole one last; none where there
 *     is one width only
 * @param width of the whole, in pixels; 0 where a drawing does not tell
 * @param height the same for its height
 * @param alternative the text for those who cannot see it
 * @param caption beneath it, or empty
 * @param later whether it can wait until a reader comes near
 */
public record PictureView(
    String src,
    List<Step> steps,
    int width,
    int height,
    String alternative,
    String caption,
    boolean later) {

  /**
   * The picture in one width.
   *
   * @param src where it is
   * @param width in pixels
   */
  public record Step(String src, int width) {}
}
