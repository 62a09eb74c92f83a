package dev.briefing.render.chart;

import java.util.stream.Stream;

/** The kinds of charts, of which what is known chooses one. */
public enum Form {
  /** Nothing to compare. */
  NONE,
  /** Values over time, in one panel. */
  LINES,
  /** Values over time, a panel for each entity. */
  PANELS,
  /** Values side by side. */
  BARS,
  /** One value, and the target that it is measured by. */
  BULLET;

  private static final int MOST_LINES = 6;

  /**
   * Several periods make a chart over time, several entities or sources bars; one value makes no
   * chart.
   */
  public static Form of(Subject subject) {
    if (subject.marks().count() < 2) {
      return NONE;
    }
    if (isBullet(subject)) {
      return BULLET;
    }
    if (isOverTime(subject)) {
      return subject.traces().size() > MOST_LINES ? PANELS : LINES;
    }
    return subject.traces().size() > 1 || periods(subject.traces().get(0)) == 1 ? BARS : NONE;
  }

  private static boolean isBullet(Subject subject) {
    return subject.traces().size() == 1
        && subject.traces().get(0).known().count() == 1
        && subject.traces().get(0).targets().count() == 1;
  }

  /** Two values that stand alone show no course. */
  private static boolean isOverTime(Subject subject) {
    boolean joined = subject.traces().stream().anyMatch(trace -> !trace.courses().isEmpty());
    return subject.traces().stream().anyMatch(trace -> periods(trace) > (joined ? 1 : 2));
  }

  private static long periods(Trace trace) {
    Stream<Mark> marks = trace.known().findAny().isPresent() ? trace.known() : trace.marks();
    return marks.map(Mark::period).distinct().count();
  }

  /** The chart, or {@link Picture#NONE}. */
  public Picture draw(Subject subject, Canvas canvas) {
    return switch (this) {
      case NONE -> Picture.NONE;
      case LINES -> LineChart.draw(subject, canvas);
      case PANELS -> PanelChart.draw(subject, canvas);
      case BARS -> BarChart.draw(subject, canvas);
      case BULLET -> BulletChart.draw(subject, canvas);
    };
  }
}
