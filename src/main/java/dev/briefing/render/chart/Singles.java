package dev.briefing.render.chart;

import dev.briefing.model.Period.Grain;
import java.util.List;

/** Values that stand alone: points, ranges, and bars that mark targets. */
final class Singles {
  private static final double GOAL = 9;
  private static final double POINT = 3.5;

  private Singles() {}

  static void draw(Sketch sketch, Plot plot, Trace trace, String style, int shape) {
    contests(sketch, plot, trace);
    for (Mark mark : trace.singles()) {
      if (mark.sort() == Sort.TARGET) {
        target(sketch, plot, mark, style);
      } else {
        known(sketch, plot, mark, style, shape);
      }
    }
  }

  private static void known(Sketch sketch, Plot plot, Mark mark, String style, int shape) {
    double x = plot.x(mark);
    if (mark.period().grain() == Grain.YEARS) {
      double y = plot.y(mark);
      sketch.stroke(
          "span " + style,
          plot.time().startOf(mark.period()),
          y,
          plot.time().endOf(mark.period()),
          y,
          "");
    }
    if (mark.isRange()) {
      double low = plot.values().at(mark.low());
      double high = plot.values().at(mark.high());
      sketch.stroke("whisker " + style, x, low, x, high, mark.tip());
    }
    String filling =
        mark.sort() == Sort.FORECAST
            ? "hollow forecast "
            : mark.sort().isFilled() ? "dot " : "hollow ";
    sketch.stroke(filling + style, Shapes.mark(shape, x, plot.y(mark), POINT), mark.tip());
  }

  /** A bar at the height of the target, as long as its period; a band, where it is a range. */
  private static void target(Sketch sketch, Plot plot, Mark mark, String style) {
    double[] span = span(plot, mark);
    if (mark.isRange()) {
      sketch.box(
          "band " + style,
          span[0],
          plot.values().at(mark.low()),
          span[1],
          plot.values().at(mark.high()),
          mark.tip());
    } else {
      sketch.stroke("goal " + style, span[0], plot.y(mark), span[1], plot.y(mark), mark.tip());
    }
  }

  static double[] span(Plot plot, Mark mark) {
    double from = plot.time().startOf(mark.period());
    double to = plot.time().endOf(mark.period());
    double half = Math.max(4, Math.min(GOAL, plot.time().year() * 0.4));
    return to - from > 2 * half
        ? new double[] {from, to}
        : new double[] {(from + to) / 2 - half, (from + to) / 2 + half};
  }

  /** Values of one time that contradict each other are tied together. */
  private static void contests(Sketch sketch, Plot plot, Trace trace) {
    List<Mark> contested = trace.marks().filter(Mark::contested).toList();
    for (int i = 0; i < contested.size(); i++) {
      for (Mark other : contested.subList(i + 1, contested.size())) {
        Mark mark = contested.get(i);
        boolean apart = Math.abs(plot.y(mark) - plot.y(other)) > 2 * POINT;
        if (apart
            && mark.period().equals(other.period())
            && (mark.sort() == Sort.TARGET) == (other.sort() == Sort.TARGET)) {
          sketch.stroke("contest", plot.x(mark), plot.y(mark), plot.x(other), plot.y(other), "");
        }
      }
    }
  }
}
