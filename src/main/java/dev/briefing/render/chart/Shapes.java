package dev.briefing.render.chart;

import java.util.List;

/** Marks as SVG writes paths. Each entity has its own, so that colour never speaks alone. */
final class Shapes {
  private static final int COUNT = 5;

  private Shapes() {}

  static String line(double x1, double y1, double x2, double y2) {
    return "M" + at(x1, y1) + "L" + at(x2, y2);
  }

  static String line(List<double[]> points) {
    StringBuilder path = new StringBuilder();
    for (double[] point : points) {
      path.append(path.isEmpty() ? "M" : "L").append(at(point[0], point[1]));
    }
    return path.toString();
  }

  /**
   * @param which the number of the entity
   */
  static String mark(int which, double x, double y, double size) {
    return switch (which % COUNT) {
      case 1 ->
          closed(x - size, y - size, x + size, y - size, x + size, y + size, x - size, y + size);
      case 2 -> closed(x, y - size * 1.2, x + size * 1.2, y + size, x - size * 1.2, y + size);
      case 3 ->
          closed(x, y - size * 1.35, x + size * 1.35, y, x, y + size * 1.35, x - size * 1.35, y);
      case 4 -> closed(x, y + size * 1.2, x + size * 1.2, y - size, x - size * 1.2, y - size);
      default -> circle(x, y, size);
    };
  }

  static String circle(double x, double y, double size) {
    String radius = Coordinate.of(size);
    String half = "a" + radius + " " + radius + " 0 1 0 ";
    return "M"
        + at(x - size, y)
        + half
        + Coordinate.of(size * 2)
        + " 0"
        + half
        + Coordinate.of(-size * 2)
        + " 0Z";
  }

  private static String closed(double... points) {
    StringBuilder path = new StringBuilder();
    for (int i = 0; i < points.length; i += 2) {
      path.append(i == 0 ? "M" : "L").append(at(points[i], points[i + 1]));
    }
    return path.append("Z").toString();
  }

  private static String at(double x, double y) {
    return Coordinate.of(x) + " " + Coordinate.of(y);
  }
}
