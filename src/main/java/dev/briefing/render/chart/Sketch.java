package dev.briefing.render.chart;

import java.util.ArrayList;
import java.util.List;

/** A picture in the making. */
final class Sketch {
  private final Canvas canvas;
  private final List<Picture.Rule> rules = new ArrayList<>();
  private final List<Picture.Box> boxes = new ArrayList<>();
  private final List<Picture.Stroke> strokes = new ArrayList<>();
  private final List<Picture.Label> labels = new ArrayList<>();

  Sketch(Canvas canvas) {
    this.canvas = canvas;
  }

  Canvas canvas() {
    return canvas;
  }

  void rule(String style, double x1, double y1, double x2, double y2) {
    rules.add(
        new Picture.Rule(
            style, Coordinate.of(x1), Coordinate.of(y1), Coordinate.of(x2), Coordinate.of(y2)));
  }

  /** A rectangle between two corners, in whichever order. */
  void box(String style, double x1, double y1, double x2, double y2, String tip) {
    boxes.add(
        new Picture.Box(
            style,
            Coordinate.of(Math.min(x1, x2)),
            Coordinate.of(Math.min(y1, y2)),
            Coordinate.of(Math.abs(x2 - x1)),
            Coordinate.of(Math.abs(y2 - y1)),
            tip));
  }

  void stroke(String style, String path, String tip) {
    strokes.add(new Picture.Stroke(style, path, tip));
  }

  void stroke(String style, double x1, double y1, double x2, double y2, String tip) {
    stroke(style, Shapes.line(x1, y1, x2, y2), tip);
  }

  void label(String style, double x, double y, String anchor, String text) {
    labels.add(new Picture.Label(style, Coordinate.of(x), Coordinate.of(y), anchor, text));
  }

  /** Lines of a text, the first one's middle at the height given. */
  void lines(String style, double x, double y, String anchor, List<String> lines) {
    for (int i = 0; i < lines.size(); i++) {
      label(style, x, y + i * canvas.line() + canvas.drop(), anchor, lines.get(i));
    }
  }

  Picture picture(double height) {
    return new Picture(
        Coordinate.of(canvas.width()),
        Coordinate.of(height),
        Coordinate.of(canvas.text()),
        rules,
        boxes,
        strokes,
        labels);
  }
}
