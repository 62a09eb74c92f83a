package dev.briefing.render.chart;

import dev.briefing.model.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Values over time in a small panel for each entity, all on the same scales. Behind each lies the
 * entity that the site is about.
 */
final class PanelChart {
  private static final double GAP = 18;
  private static final double TALL = 92;

  private PanelChart() {}

  static Picture draw(Subject subject, Canvas canvas) {
    Sketch sketch = new Sketch(canvas);
    int columns = canvas.isNarrow() ? 2 : 4;
    Ticks ticks = Ticks.forLines(subject.low(), subject.high(), 3);
    List<String> texts = subject.texts(ticks);
    Key key = Key.of(subject, false);
    key.cut(ticks, subject);
    double y = key.draw(sketch, 0);
    double axis = texts.stream().mapToDouble(canvas::widthOf).max().orElse(0) + 9;
    double wide = (canvas.width() - axis - (columns - 1) * GAP) / columns;
    List<Period> periods = subject.marks().map(Mark::period).toList();
    Optional<Trace> focus = subject.traces().stream().filter(Trace::focus).findFirst();
    for (int i = 0; i < subject.traces().size(); i++) {
      int column = i % columns;
      Trace trace = subject.traces().get(i);
      List<String> name = Lettering.wrap(trace.name(), canvas.text(), wide, 2);
      double left = axis + column * (wide + GAP);
      double top = y + canvas.line() * 2.4;
      double bottom = top + TALL;
      TimeAxis time = TimeAxis.of(periods, left + 3, left + wide - 4);
      Plot plot = new Plot(left, top, left + wide, bottom, time, Scale.of(ticks, bottom, top));
      sketch.lines(
          trace.focus() ? "name focus" : "name",
          left,
          top - canvas.line() * (name.size() - 0.3),
          "start",
          name);
      grid(sketch, plot, ticks, texts, column == 0);
      focus.filter(one -> !one.equals(trace)).ifPresent(one -> behind(sketch, plot, one));
      String style = trace.focus() ? "focus" : "c1";
      trace.courses().forEach(course -> Curves.draw(sketch, plot, course, style, 0));
      Singles.draw(sketch, plot, trace, style, 0);
      ends(sketch, plot, subject, periods);
      if (column == columns - 1 || i == subject.traces().size() - 1) {
        y = bottom + canvas.line() + 10;
      }
    }
    return sketch.picture(y);
  }

  private static void grid(
      Sketch sketch, Plot plot, Ticks ticks, List<String> texts, boolean first) {
    for (int i = 0; i < texts.size(); i++) {
      double y = plot.values().at(ticks.values().get(i));
      sketch.rule(
          ticks.values().get(i).signum() == 0 ? "axis" : "grid", plot.left(), y, plot.right(), y);
      if (first) {
        sketch.label("tick", plot.left() - 8, y + sketch.canvas().drop(), "end", texts.get(i));
      }
    }
  }

  private static void behind(Sketch sketch, Plot plot, Trace focus) {
    for (Course course : focus.courses()) {
      for (List<Mark> part : Curves.parts(course.marks())) {
        sketch.stroke("line behind", Shapes.line(Curves.points(plot, part)), "");
      }
    }
  }

  /** The first and the last period, below each panel. */
  private static void ends(Sketch sketch, Plot plot, Subject subject, List<Period> periods) {
    Canvas canvas = sketch.canvas();
    double y = plot.bottom() + canvas.line() * 0.95;
    Period first = periods.stream().min(Comparator.comparing(Period::start)).orElseThrow();
    Period last = periods.stream().max(Period::compareTo).orElseThrow();
    sketch.label("tick", plot.left(), y, "start", subject.dates().apply(first));
    sketch.label("tick", plot.right(), y, "end", subject.dates().apply(last));
  }
}
