package dev.briefing.render.chart;

import dev.briefing.model.Period;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * A line so small that it stands in a row of a table: the way that values went, and where they
 * ended. Only three or more values make one.
 *
 * @param width of its space
 * @param height of its space
 * @param paths the line, in parts where years are missing, as SVG writes it; none where there is
 *     too little to draw
 * @param x where the last value lies, from the left
 * @param y where the last value lies, from the top
 */
public record Sparkline(String width, String height, List<String> paths, String x, String y) {
  public static final Sparkline NONE = new Sparkline("", "", List.of(), "", "");

  private static final int WIDTH = 96;
  private static final int HEIGHT = 26;
  private static final int EDGE = 4;
  private static final int LEAST = 3;

  public Sparkline {
    paths = List.copyOf(paths);
  }

  public static Sparkline of(SortedMap<Period, BigDecimal> values) {
    if (values.size() < LEAST) {
      return NONE;
    }
    List<Map.Entry<Period, BigDecimal>> all = List.copyOf(values.entrySet());
    BigDecimal low = Collections.min(values.values());
    BigDecimal high = Collections.max(values.values());
    BigDecimal spare = low.compareTo(high) == 0 ? BigDecimal.ONE : BigDecimal.ZERO;
    Scale scale = new Scale(low.subtract(spare), high.add(spare), HEIGHT - EDGE, EDGE);
    TimeAxis time = TimeAxis.of(List.copyOf(values.keySet()), EDGE, (double) WIDTH - EDGE);
    List<String> paths =
        Gaps.parts(all, Map.Entry::getKey).stream()
            .filter(part -> part.size() > 1)
            .map(part -> part.stream().map(one -> point(one, time, scale)).toList())
            .map(Shapes::line)
            .toList();
    double[] last = point(all.get(all.size() - 1), time, scale);
    return new Sparkline(
        Coordinate.of(WIDTH),
        Coordinate.of(HEIGHT),
        paths,
        Coordinate.of(last[0]),
        Coordinate.of(last[1]));
  }

  private static double[] point(Map.Entry<Period, BigDecimal> one, TimeAxis time, Scale scale) {
    return new double[] {time.at(one.getKey()), scale.at(one.getValue())};
  }
}
