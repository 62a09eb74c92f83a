package dev.briefing.render.chart;

import java.util.List;

/** The part of a chart in which values stand: where it lies, and how values and times lie in it. */
record Plot(double left, double top, double right, double bottom, TimeAxis time, Scale values) {

  double x(Mark mark) {
    return time.at(mark.period());
  }

  double y(Mark mark) {
    return values.at(mark.middle());
  }

  /** The lines across, each with its number, and a stronger one at zero. */
  void grid(Sketch sketch, Ticks ticks, List<String> texts) {
    Canvas canvas = sketch.canvas();
    for (int i = 0; i < texts.size(); i++) {
      double y = values.at(ticks.values().get(i));
      boolean zero = ticks.values().get(i).signum() == 0;
      sketch.rule(zero ? "axis" : "grid", left, y, right, y);
      sketch.label("tick", left - 8, y + canvas.drop(), "end", texts.get(i));
    }
  }

  /** The times below. */
  void times(Sketch sketch, Subject subject) {
    Canvas canvas = sketch.canvas();
    List<TimeTicks.Tick> ticks = TimeTicks.of(time, canvas, subject.dates());
    for (TimeTicks.Tick tick : ticks) {
      double half = canvas.widthOf(tick.text()) / 2;
      double x = Math.max(half, Math.min(canvas.width() - half, tick.x()));
      sketch.rule("axis", tick.x(), bottom, tick.x(), bottom + 4);
      sketch.label("tick", x, bottom + 6 + canvas.line() * 0.8, "middle", tick.text());
    }
  }
}
