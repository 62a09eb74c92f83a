package dev.briefing.render.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * What stands at the ends of lines: the entity and its last value, so that no legend is needed.
 *
 * @param names at most one for each line
 */
record Names(List<Name> names, double width) {
  static final Names NONE = new Names(List.of(), 0);
  private static final double WIDE = 0.34;

  /**
   * @param mark beside which it stands
   */
  record Name(Mark mark, String style, List<String> lines) {
    double height(Canvas canvas) {
      return lines.size() * canvas.line();
    }
  }

  static Names of(Subject subject, List<String> colours, Canvas canvas) {
    double most = canvas.width() * WIDE;
    boolean several = subject.traces().size() > 1;
    List<Name> names = new ArrayList<>();
    for (int i = 0; i < subject.traces().size(); i++) {
      Trace trace = subject.traces().get(i);
      for (Course course : trace.courses()) {
        if (!several && trace.courses().size() == 1 && isEarly(course.last(), subject)) {
          continue;
        }
        String name =
            trace.courses().size() > 1
                ? source(trace, course, several)
                : several ? trace.name() : "";
        names.add(name(course.last(), name, colours.get(i), canvas, most));
      }
      if (trace.courses().isEmpty() && several) {
        names.add(name(newest(trace), trace.name(), colours.get(i), canvas, most));
      }
    }
    double width =
        names.stream()
            .flatMap(n -> n.lines().stream())
            .mapToDouble(canvas::widthOf)
            .max()
            .orElse(0);
    return new Names(names, width);
  }

  /**
   * Whether something else in the chart is later: then a value stands at its mark, not at the edge.
   */
  private static boolean isEarly(Mark mark, Subject subject) {
    return subject.marks().anyMatch(other -> other.period().end().isAfter(mark.period().end()));
  }

  boolean has(Mark mark) {
    return names.stream().anyMatch(name -> name.mark().equals(mark));
  }

  private static String source(Trace trace, Course course, boolean several) {
    return several ? trace.name() + " (" + course.source() + ")" : course.source();
  }

  private static Name name(Mark mark, String name, String style, Canvas canvas, double most) {
    String text = (name + " " + mark.text()).strip();
    return new Name(mark, style, Lettering.wrap(text, canvas.text(), most, 3));
  }

  private static Mark newest(Trace trace) {
    List<Mark> known = trace.known().toList();
    List<Mark> marks = known.isEmpty() ? trace.marks().toList() : known;
    return marks.stream()
        .reduce((one, other) -> one.period().compareTo(other.period()) > 0 ? one : other)
        .orElseThrow();
  }

  /** Whether they stand in the height of a plot, and none had to be cut. */
  boolean fit(Canvas canvas) {
    boolean whole = names.stream().flatMap(n -> n.lines().stream()).noneMatch(l -> l.endsWith("…"));
    return whole && names.stream().mapToDouble(n -> n.height(canvas)).sum() <= canvas.plot();
  }
}
