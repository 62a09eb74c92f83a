package dev.briefing.bench;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What a page costs on sites of more and more pages, as SVG: both axes by powers of ten. */
final class CostPicture {
  private static final int WIDTH = 720;
  private static final int HEIGHT = 400;
  private static final int LEFT = 70;
  private static final int RIGHT = 110;
  private static final int TOP = 50;
  private static final int BOTTOM = 60;
  private static final List<String> COLOURS = List.of("#0b5d66", "#b4460f", "#6b5b95");

  private final Map<String, List<Point>> lines = new LinkedHashMap<>();

  /**
   * One site of one generator.
   *
   * @param milliseconds of the processor for each page
   */
  private record Point(double pages, double milliseconds) {}

  void add(String generator, long pages, double cpuSeconds) {
    lines
        .computeIfAbsent(generator, name -> new ArrayList<>())
        .add(new Point(pages, 1000 * cpuSeconds / pages));
  }

  String svg() {
    StringBuilder svg =
        new StringBuilder(
            format(
                """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" role="img" font-family="sans-serif" font-size="14">
                <title>What a page costs: milliseconds of the processor, by pages of the site</title>
                <rect width="100%%" height="100%%" fill="#fff"/>
                <text x="%d" y="28" font-size="16" font-weight="bold" fill="#222">Milliseconds of the processor for each page, by pages of the site</text>
                """,
                WIDTH, HEIGHT, LEFT));
    for (double pages : new double[] {100, 1000, 10_000, 50_000}) {
      svg.append(
          format(
              "<text x=\"%.1f\" y=\"%d\" text-anchor=\"middle\" fill=\"#555\">%,.0f</text>%n",
              x(pages), HEIGHT - BOTTOM + 24, pages));
    }
    for (double cost : new double[] {1, 2, 5, 10, 20, 50, 100}) {
      svg.append(
          format(
              "<path d=\"M%d %.1fH%d\" stroke=\"#ddd\"/><text x=\"%d\" y=\"%.1f\" text-anchor=\"end\" fill=\"#555\">%.0f</text>%n",
              LEFT, y(cost), WIDTH - RIGHT, LEFT - 10, y(cost) + 5, cost));
    }
    int number = 0;
    for (Map.Entry<String, List<Point>> line : lines.entrySet()) {
      svg.append(line(line.getKey(), line.getValue(), COLOURS.get(number++ % COLOURS.size())));
    }
    return svg.append("</svg>\n").toString();
  }

  private static String line(String name, List<Point> points, String colour) {
    String path =
        points.stream()
            .map(p -> format("%.1f %.1f", x(p.pages()), y(p.milliseconds())))
            .collect(joining("L", "M", ""));
    String dots =
        points.stream()
            .map(
                p ->
                    format(
                        "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"4\" fill=\"%s\"/>",
                        x(p.pages()), y(p.milliseconds()), colour))
            .collect(joining());
    Point last = points.get(points.size() - 1);
    return format(
        "<path d=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"2.5\"/>%s<text x=\"%.1f\" y=\"%.1f\" fill=\"%s\" font-weight=\"bold\">%s</text>%n",
        path, colour, dots, x(last.pages()) + 12, y(last.milliseconds()) + 5, colour, name);
  }

  private static double x(double pages) {
    double part = Math.log10(pages / 100) / Math.log10(60_000 / 100.0);
    return LEFT + part * (WIDTH - LEFT - RIGHT);
  }

  private static double y(double milliseconds) {
    double part = Math.log10(milliseconds) / Math.log10(100);
    return HEIGHT - BOTTOM - part * (HEIGHT - TOP - BOTTOM);
  }

  private static String format(String form, Object... values) {
    return String.format(Locale.ROOT, form, values);
  }
}
