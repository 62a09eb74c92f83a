package dev.briefing.render.chart;

import java.util.List;
import java.util.stream.IntStream;

/** Values over time. Lines carry their names at their ends or, where these do not fit, in a key. */
final class LineChart {
  private static final double SPARE = 12;
  private static final double LEADER = 3;

  private LineChart() {}

  static Picture draw(Subject subject, Canvas canvas) {
    Names names = Names.of(subject, Palette.of(subject.traces(), true), canvas);
    boolean direct = names.fit(canvas);
    List<String> colours = Palette.of(subject.traces(), direct);
    Sketch sketch = new Sketch(canvas);
    Key key = direct ? new Key() : entities(subject, colours);
    Ticks ticks = Ticks.forLines(subject.low(), subject.high(), canvas.isNarrow() ? 5 : 6);
    Key all = Key.of(subject, false, key);
    all.cut(ticks, subject);
    double top = all.draw(sketch, 0) + canvas.line() / 2;
    List<String> texts = subject.texts(ticks);
    double left = Math.max(SPARE, texts.stream().mapToDouble(canvas::widthOf).max().orElse(0) + 9);
    double right =
        canvas.width() - (direct && names.width() > 0 ? names.width() + 2 * SPARE : SPARE + 4);
    double bottom = top + canvas.plot();
    TimeAxis time =
        TimeAxis.of(subject.marks().map(Mark::period).toList(), left + SPARE, right - 2);
    Plot plot = new Plot(left, top, right, bottom, time, Scale.of(ticks, bottom, top));
    plot.grid(sketch, ticks, texts);
    plot.times(sketch, subject);
    draw(sketch, plot, subject, colours);
    if (direct) {
      names(sketch, plot, names);
    }
    ValueLabels.draw(sketch, plot, subject, colours, direct ? names : Names.NONE);
    return sketch.picture(bottom + canvas.line() + 12);
  }

  /** The entity that the site is about comes last, and so lies above the others. */
  private static void draw(Sketch sketch, Plot plot, Subject subject, List<String> colours) {
    for (boolean focus : new boolean[] {false, true}) {
      for (int i = 0; i < subject.traces().size(); i++) {
        Trace trace = subject.traces().get(i);
        if (trace.focus() == focus) {
          for (Course course : trace.courses()) {
            Curves.draw(sketch, plot, course, colours.get(i), i);
          }
          Singles.draw(sketch, plot, trace, colours.get(i), i);
        }
      }
    }
  }

  private static Key entities(Subject subject, List<String> colours) {
    Key key = new Key();
    for (int i = 0; i < subject.traces().size(); i++) {
      Trace trace = subject.traces().get(i);
      Key.Sign sign = trace.courses().isEmpty() ? Key.Sign.FILLED : Key.Sign.LINE;
      key.add(sign, colours.get(i), i, trace.name());
    }
    return key;
  }

  private static void names(Sketch sketch, Plot plot, Names names) {
    Canvas canvas = sketch.canvas();
    List<Names.Name> all = names.names();
    double[] wanted = all.stream().mapToDouble(name -> plot.y(name.mark())).toArray();
    double[] heights = all.stream().mapToDouble(name -> name.height(canvas)).toArray();
    double[] placed =
        Spread.of(
            wanted, heights, plot.top() - canvas.line() / 2, plot.bottom() + canvas.line() / 2);
    double x = plot.right() + 2 * SPARE - 2;
    IntStream.range(0, all.size())
        .forEach(
            i -> {
              Names.Name name = all.get(i);
              double from = plot.x(name.mark()) + 5;
              boolean moved = Math.abs(placed[i] - wanted[i]) > LEADER || x - from > 3 * SPARE;
              if (moved) {
                sketch.stroke(
                    "leader",
                    Shapes.line(
                        List.of(
                            new double[] {from, wanted[i]},
                            new double[] {plot.right() + 4, wanted[i]},
                            new double[] {x - 3, placed[i]})),
                    "");
              }
              double first = placed[i] - (name.lines().size() - 1) * canvas.line() / 2;
              sketch.lines("name " + name.style(), x, first, "start", name.lines());
            });
  }
}
