package dev.briefing.render.chart;

import java.util.List;

/**
 * A chart with every position computed and every text written, in the order in which it is drawn.
 * Styles are the names of classes.
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

  /** A straight line that helps to read: of the grid, or an axis. */
  public record Rule(String style, String x1, String y1, String x2, String y2) {}

  /**
   * A rectangle.
   *
   * @param tip what it says when it is pointed at; may be empty
   */
  public record Box(String style, String x, String y, String width, String height, String tip) {}

  /**
   * A line or a mark.
   *
   * @param path as SVG writes it
   */
  public record Stroke(String style, String path, String tip) {}

  /**
   * A text.
   *
   * @param anchor which part of it stands at the position: {@code start}, {@code middle}, {@code
   *     end}
   */
  public record Label(String style, String x, String y, String anchor, String text) {}
}
