package dev.briefing.render.chart;

import dev.briefing.model.Period;
import dev.briefing.model.Period.Grain;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Which periods are named below a chart: as many as there is room for, at round distances. */
final class TimeTicks {
  private static final double APART = 14;
  private static final int MOST = 24;
  private static final List<Step> STEPS =
      List.of(
          new Step(Grain.DAY, 1),
          new Step(Grain.DAY, 7),
          new Step(Grain.DAY, 14),
          new Step(Grain.MONTH, 1),
          new Step(Grain.MONTH, 3),
          new Step(Grain.MONTH, 6),
          new Step(Grain.QUARTER, 1),
          new Step(Grain.QUARTER, 2),
          new Step(Grain.YEAR, 1),
          new Step(Grain.YEAR, 2),
          new Step(Grain.YEAR, 5),
          new Step(Grain.YEAR, 10),
          new Step(Grain.YEAR, 20),
          new Step(Grain.YEAR, 50),
          new Step(Grain.YEAR, 100),
          new Step(Grain.YEAR, 200),
          new Step(Grain.YEAR, 500),
          new Step(Grain.YEAR, 1000));

  private TimeTicks() {}

  /** A named period. */
  record Tick(double x, String text) {}

  /** A distance between named periods. */
  private record Step(Grain grain, int count) {
    double years() {
      return switch (grain) {
        case DAY -> count / 365.0;
        case MONTH -> count / 12.0;
        case QUARTER -> count / 4.0;
        case YEAR, YEARS -> count;
      };
    }
  }

  static List<Tick> of(TimeAxis axis, Canvas canvas, Function<Period, String> dates) {
    List<Tick> ticks = List.of();
    for (Step step : STEPS) {
      if (isUsual(step, axis) && (axis.to() - axis.from()) / step.years() <= MOST) {
        ticks = at(step, axis, dates);
        if (!ticks.isEmpty() && fit(ticks, canvas)) {
          return ticks;
        }
      }
    }
    return ticks.isEmpty() ? ends(axis, dates) : ticks.subList(0, 1);
  }

  /** No finer than what is known; and quarters only where there are quarters. */
  private static boolean isUsual(Step step, TimeAxis axis) {
    Grain finest = axis.finest();
    return switch (step.grain()) {
      case DAY -> finest == Grain.DAY;
      case MONTH -> finest.compareTo(Grain.MONTH) <= 0;
      case QUARTER -> finest == Grain.QUARTER;
      case YEAR, YEARS -> true;
    };
  }

  private static List<Tick> at(Step step, TimeAxis axis, Function<Period, String> dates) {
    List<Tick> ticks = new ArrayList<>();
    LocalDate day = first(step, axis);
    while (day.getYear() <= Math.min(9999, axis.to() + 1)) {
      Period period = period(day, step.grain());
      double x = axis.yearly() ? axis.at(period) : axis.middleOf(period);
      boolean round = step.grain() != Grain.YEAR || day.getYear() % step.count() == 0;
      if (round && axis.holds(x)) {
        ticks.add(new Tick(x, dates.apply(period)));
      }
      day = next(day, step);
    }
    return ticks;
  }

  private static LocalDate first(Step step, TimeAxis axis) {
    int year = (int) Math.floor(axis.from());
    int round =
        step.grain() == Grain.YEAR ? Math.floorDiv(year, step.count()) * step.count() : year;
    return LocalDate.of(Math.max(1, round), 1, 1);
  }

  private static LocalDate next(LocalDate day, Step step) {
    return switch (step.grain()) {
      case DAY -> day.plusDays(step.count());
      case MONTH -> day.plusMonths(step.count());
      case QUARTER -> day.plusMonths(3L * step.count());
      case YEAR, YEARS ->
          day.withDayOfYear(1)
              .plusYears(day.getYear() == 1 && step.count() > 1 ? step.count() - 1L : step.count());
    };
  }

  private static Period period(LocalDate day, Grain grain) {
    String text =
        switch (grain) {
          case DAY ->
              String.format(
                  Locale.ROOT,
                  "%04d-%02d-%02d",
                  day.getYear(),
                  day.getMonthValue(),
                  day.getDayOfMonth());
          case MONTH -> String.format(Locale.ROOT, "%04d-%02d", day.getYear(), day.getMonthValue());
          case QUARTER ->
              String.format(Locale.ROOT, "%04d-Q%d", day.getYear(), (day.getMonthValue() + 2) / 3);
          case YEAR, YEARS -> String.format(Locale.ROOT, "%04d", day.getYear());
        };
    return Period.parse(text).orThrow();
  }

  private static boolean fit(List<Tick> ticks, Canvas canvas) {
    for (int i = 1; i < ticks.size(); i++) {
      Tick left = ticks.get(i - 1);
      Tick right = ticks.get(i);
      double needed = (canvas.widthOf(left.text()) + canvas.widthOf(right.text())) / 2 + APART;
      if (right.x() - left.x() < needed) {
        return false;
      }
    }
    return true;
  }

  /** The year in which the axis begins, where no round one lies on it. */
  private static List<Tick> ends(TimeAxis axis, Function<Period, String> dates) {
    LocalDate day =
        LocalDate.of(Math.max(1, (int) Math.floor((axis.from() + axis.to()) / 2)), 1, 1);
    return List.of(
        new Tick((axis.left() + axis.right()) / 2, dates.apply(period(day, Grain.YEAR))));
  }
}
