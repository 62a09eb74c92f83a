package dev.briefing.render.chart;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Writes values beside marks that stand alone: where there is room for one, and where there is
 * none, not at all. The table has them all.
 */
final class ValueLabels {
  private static final int MOST = 12;
  private static final double AWAY = 5;
  private static final double EDGE = 16;
  private static final double SAMPLE = 4;

  private final Sketch sketch;
  private final Plot plot;
  private final List<double[]> taken = new ArrayList<>();

  private ValueLabels(Sketch sketch, Plot plot) {
    this.sketch = sketch;
    this.plot = plot;
  }

  /**
   * @param names what is written at the edge already
   */
  static void draw(Sketch sketch, Plot plot, Subject subject, List<String> colours, Names names) {
    ValueLabels labels = new ValueLabels(sketch, plot);
    subject.traces().forEach(labels::block);
    long count = subject.traces().stream().mapToLong(trace -> trace.singles().size()).sum();
    for (int i = 0; i < subject.traces().size(); i++) {
      Trace trace = subject.traces().get(i);
      List<Mark> wanted = new ArrayList<>();
      trace.courses().forEach(course -> wanted.add(course.last()));
      int singles = trace.singles().size();
      wanted.addAll(trace.singles().subList(count <= MOST ? 0 : Math.max(0, singles - 1), singles));
      Collections.reverse(wanted);
      for (Mark mark : wanted) {
        if (!names.has(mark)) {
          labels.place(mark, colours.get(i));
        }
      }
    }
  }

  /** What the marks and lines of an entity cover. */
  private void block(Trace trace) {
    for (Course course : trace.courses()) {
      for (int i = 0; i < course.marks().size(); i++) {
        Mark mark = course.marks().get(i);
        Mark next = course.marks().get(Math.min(i + 1, course.marks().size() - 1));
        double wide = plot.x(next) - plot.x(mark);
        double tall = plot.y(next) - plot.y(mark);
        double parts = Math.max(1, Math.rint(Math.hypot(wide, tall) / SAMPLE));
        for (int part = 0; part < parts; part++) {
          double x = plot.x(mark) + wide * part / parts;
          double y = plot.y(mark) + tall * part / parts;
          taken.add(new double[] {x - 2, y - 2, x + 2, y + 2});
        }
      }
    }
    for (Mark mark : trace.singles()) {
      double[] span =
          mark.sort() == Sort.TARGET
              ? Singles.span(plot, mark)
              : new double[] {plot.x(mark) - 4, plot.x(mark) + 4};
      double top = plot.values().at(mark.high());
      double bottom = plot.values().at(mark.low());
      taken.add(new double[] {span[0], top - 4, span[1], bottom + 4});
    }
  }

  private void place(Mark mark, String style) {
    Canvas canvas = sketch.canvas();
    double half = canvas.widthOf(mark.text()) / 2;
    double tall = canvas.line() / 2;
    double x = plot.x(mark);
    double top = plot.values().at(mark.high());
    double bottom = plot.values().at(mark.low());
    double side =
        mark.sort() == Sort.TARGET
            ? (Singles.span(plot, mark)[1] - Singles.span(plot, mark)[0]) / 2
            : 4;
    double[][] places = {
      {x, top - AWAY - tall},
      {x, bottom + AWAY + tall},
      {x + side + 4 + half, (top + bottom) / 2},
      {x - side - 4 - half, (top + bottom) / 2}
    };
    for (double[] place : places) {
      double[] room = {place[0] - half, place[1] - tall, place[0] + half, place[1] + tall};
      if (isFree(room)) {
        taken.add(room);
        sketch.label("value " + style, place[0], place[1] + canvas.drop(), "middle", mark.text());
        return;
      }
    }
  }

  private boolean isFree(double[] room) {
    boolean inside =
        room[0] >= plot.left() - 4
            && room[2] <= plot.right() + EDGE
            && room[1] >= plot.top() - 12
            && room[3] <= plot.bottom();
    return inside
        && taken.stream()
            .noneMatch(
                box ->
                    box[0] < room[2] && room[0] < box[2] && box[1] < room[3] && room[1] < box[3]);
  }
}
