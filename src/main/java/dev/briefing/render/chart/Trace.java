package dev.briefing.render.chart;

import java.util.List;
import java.util.stream.Stream;

/**
 * All that is drawn of one entity.
 *
 * @param focus whether it is the one that the site is about
 * @param courses what is joined by lines
 * @param singles what stands alone: values that sources give one by one, targets, forecasts
 */
public record Trace(String name, boolean focus, List<Course> courses, List<Mark> singles) {
  public Trace {
    courses = List.copyOf(courses);
    singles = List.copyOf(singles);
  }

  public Stream<Mark> marks() {
    return Stream.concat(
        courses.stream().flatMap(course -> course.marks().stream()), singles.stream());
  }

  Stream<Mark> known() {
    return marks().filter(mark -> mark.sort() != Sort.TARGET);
  }

  Stream<Mark> targets() {
    return marks().filter(mark -> mark.sort() == Sort.TARGET);
  }
}
