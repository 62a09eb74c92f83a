package dev.briefing.render.chart;

import java.util.List;

/**
 * Values that one table gives for period after period, and that a line may join.
 *
 * @param source where they come from, in short
 * @param marks at least one, the earliest first
 */
public record Course(String source, List<Mark> marks) {
  public Course {
    marks = List.copyOf(marks);
    if (marks.isEmpty()) {
      throw new IllegalArgumentException("a course without a value");
    }
  }

  Mark last() {
    return marks.get(marks.size() - 1);
  }
}
