package dev.briefing.render.chart;

import dev.briefing.model.Period;
import dev.briefing.model.Period.Grain;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * Where periods lie along a chart: each at its middle. Where all are years or longer, a year is one
 * place, and several years go from the first one's place to the last one's.
 *
 * @param from the day at the left end
 * @param to the day at the right end
 */
record TimeAxis(boolean yearly, Grain finest, double from, double to, double left, double right) {

  static TimeAxis of(List<Period> periods, double left, double right) {
    Grain finest = periods.stream().map(Period::grain).min(Comparator.naturalOrder()).orElseThrow();
    boolean yearly = finest.compareTo(Grain.YEAR) >= 0;
    double from = periods.stream().mapToDouble(p -> start(p, yearly)).min().orElseThrow();
    double to = periods.stream().mapToDouble(p -> end(p, yearly)).max().orElseThrow();
    double spare = from == to ? 1 : 0;
    return new TimeAxis(yearly, finest, from - spare, to + spare, left, right);
  }

  /** Where a period's mark stands. */
  double at(Period period) {
    return place((start(period, yearly) + end(period, yearly)) / 2);
  }

  double startOf(Period period) {
    return place(start(period, yearly));
  }

  double endOf(Period period) {
    return place(end(period, yearly));
  }

  /** The middle of any period, also of one that lies outside. */
  double middleOf(Period period) {
    return place((middle(period.start()) + middle(period.end())) / 2);
  }

  boolean holds(double x) {
    return x > left - 0.5 && x < right + 0.5;
  }

  /** How wide a year is. */
  double year() {
    return (right - left) / (to - from);
  }

  private double place(double time) {
    return left + (right - left) * (time - from) / (to - from);
  }

  /** Years are whole numbers; within them, days are parts. */
  private static double start(Period period, boolean yearly) {
    return yearly || period.grain() != Grain.YEARS
        ? centre(period, yearly, period.start())
        : time(period.start());
  }

  private static double end(Period period, boolean yearly) {
    return yearly || period.grain() != Grain.YEARS
        ? centre(period, yearly, period.end())
        : time(period.end().plusDays(1));
  }

  private static double centre(Period period, boolean yearly, LocalDate edge) {
    return yearly
        ? edge.getYear() + 0.5
        : (time(period.start()) + time(period.end().plusDays(1))) / 2;
  }

  private static double middle(LocalDate day) {
    return time(day) + 0.5 / 365;
  }

  private static double time(LocalDate day) {
    return day.getYear() + (day.getDayOfYear() - 1) / (double) day.lengthOfYear();
  }
}
