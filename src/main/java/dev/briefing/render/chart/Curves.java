package dev.briefing.render.chart;

import java.util.ArrayList;
import java.util.List;

/** Joins the values of a course: dashed where they are not sure, and not at all across a gap. */
final class Curves {
  private static final int ROOMY = 22;

  private Curves() {}

  static void draw(Sketch sketch, Plot plot, Course course, String style, int shape) {
    boolean roomy = (plot.right() - plot.left()) / course.marks().size() >= ROOMY;
    for (List<Mark> part : parts(course.marks())) {
      for (List<Mark> stretch : stretches(part)) {
        boolean dashed = isUnsure(stretch.get(0)) || isUnsure(stretch.get(1));
        sketch.stroke(
            (dashed ? "line dash " : "line ") + style, Shapes.line(points(plot, stretch)), "");
      }
      for (Mark mark : part) {
        if (roomy || part.size() == 1 || mark.equals(course.last())) {
          dot(sketch, plot, mark, style, shape);
        }
      }
    }
  }

  static List<double[]> points(Plot plot, List<Mark> marks) {
    return marks.stream().map(mark -> new double[] {plot.x(mark), plot.y(mark)}).toList();
  }

  /** The stretches of marks between which no value is missing. */
  static List<List<Mark>> parts(List<Mark> marks) {
    return Gaps.parts(marks, Mark::period);
  }

  /** Parts of two or more marks that are drawn alike; each begins where the one before it ends. */
  private static List<List<Mark>> stretches(List<Mark> part) {
    List<List<Mark>> stretches = new ArrayList<>();
    boolean before = false;
    for (int i = 1; i < part.size(); i++) {
      boolean unsure = isUnsure(part.get(i - 1)) || isUnsure(part.get(i));
      if (i == 1 || unsure != before) {
        stretches.add(new ArrayList<>(List.of(part.get(i - 1))));
      }
      stretches.get(stretches.size() - 1).add(part.get(i));
      before = unsure;
    }
    return stretches;
  }

  private static void dot(Sketch sketch, Plot plot, Mark mark, String style, int shape) {
    String filling = mark.sort().isFilled() ? "dot " : "hollow ";
    sketch.stroke(filling + style, Shapes.mark(shape, plot.x(mark), plot.y(mark), 3), mark.tip());
  }

  private static boolean isUnsure(Mark mark) {
    return !mark.sort().isFilled();
  }
}
