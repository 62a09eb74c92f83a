package dev.briefing.render.chart;

import java.util.List;

/**
 * A chart with every position computed and every text written, in the order in which it is drawn.
 * Styles are the names of classes.
 *
 * @param width of its space, in its own units
 * @param height of its space, in its own units
 * @param text how large its letters are
 * @param rules the lines behind everything else
 * @param boxes bars, bands and spans
 * @param strokes lines and marks
 * @param labels texts, in front of everything else
 */
public record Picture(
    String width,
    String height,
    String text,
    List<Rule> rules,
    List<Box> boxes,
    List<Stroke> strokes,
    List<Label> labels) {
  public static final Picture NONE =
      new Picture("0", "0", "0", List.of(), List.of(), List.of(), List.of());

  public Picture {
    rules = List.copyOf(rules);
    boxes = List.copyOf(boxes);
    strokes = List.copyOf(strokes);
    labels = List.copyOf(labels);
  }

  /**
   * A straight line that helps to read: of the grid, or an axis.
   *
   * @param style the class of the line
   * @param x1 where it begins, from the left
   * @param y1 where it begins, from the top
   * @param x2 where it ends, from the left
   * @param y2 where it ends, from the top
   */
  public record Rule(String style, String x1, String y1, String x2, String y2) {}

  /**
   * A rectangle.
   *
   * @param style the class of the rectangle
   * @param x where it begins, from the left
   * @param y where it begins, from the top
   * @param width how wide it is
   * @param height how high it is
   * @param tip what it says when it is pointed at; may be empty
   */
  public record Box(String style, String x, String y, String width, String height, String tip) {}

  /**
   * A line or a mark.
   *
   * @param style the class of the line
   * @param path as SVG writes it
   * @param tip what it says when it is pointed at; may be empty
   */
  public record Stroke(String style, String path, String tip) {}

  /**
   * A text.
   *
   * @param style the class of the text
   * @param x where it stands, from the left
   * @param y where its line stands, from the top
   * @param anchor which part of it stands at the position: {@code start}, {@code middle}, {@code
   *     end}
   * @param text the text itself
   */
  public record Label(String style, String x, String y, String anchor, String text) {}
}
