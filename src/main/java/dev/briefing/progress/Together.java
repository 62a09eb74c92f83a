package dev.briefing.progress;

import dev.briefing.model.Observation;
import dev.briefing.model.Period;
import dev.briefing.model.Reach;
import dev.briefing.progress.Account.Rest;
import dev.briefing.progress.Span.Place;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A target for the average or the total of its years. Sums are compared, never quotients, so that
 * nothing is rounded on the way.
 */
final class Together {
  private static final int MORE_DIGITS = 12;

  private final Course course;
  private final Reach reach;
  private final List<Observation> known = new ArrayList<>();
  private final List<Period> missing = new ArrayList<>();
  private Span possible = Span.of(BigDecimal.ZERO);
  private BigDecimal sum = BigDecimal.ZERO;

  private Together(Course course, Reach reach) {
    this.course = course;
    this.reach = reach;
  }

  static Progress of(Course course, Reach reach) {
    Period whole = course.period();
    List<Observation> contested = course.outcomes().contested(whole);
    if (!contested.isEmpty()) {
      return Course.contested(contested);
    }
    return course
        .outcomes()
        .at(whole)
        .map(course::decided)
        .orElseGet(() -> new Together(course, reach).progress());
  }

  private Progress progress() {
    for (Period year : course.steps()) {
      List<Observation> contested = course.outcomes().contested(year);
      if (!contested.isEmpty()) {
        return Course.contested(contested);
      }
      Optional<Observation> outcome = course.outcomes().at(year);
      Optional<BigDecimal> number = outcome.flatMap(Numbers::single);
      if (outcome.isPresent() && number.isEmpty()) {
        return Progress.unknown(new Account.Unclear(outcome.get()));
      }
      outcome.ifPresentOrElse(this::add, () -> missing.add(year));
    }
    return known.isEmpty() ? course.none(course.period()) : judged();
  }

  private void add(Observation outcome) {
    known.add(outcome);
    BigDecimal number = Numbers.single(outcome).orElseThrow();
    Span span = Numbers.of(outcome, course.goal().scale()).orElseThrow();
    boolean first = known.size() == 1;
    sum = first ? number : sum.add(number);
    possible = first ? span : possible.plus(span);
  }

  private Progress judged() {
    int years = known.size() + missing.size();
    Account account =
        new Account.Combined(reach, span(), shown(), course.goal().magnitude(), rest(years));
    if (missing.isEmpty()) {
      Place place = possible.in(goal(years));
      return place == Place.UNCLEAR
          ? Progress.unknown(new Account.Unclear(known.get(0)))
          : new Progress(course.goal().decided(place), account);
    }
    if (course.isOver()) {
      return Progress.unknown(account);
    }
    // The part of the goal that falls to the years so far.
    Place place =
        reach == Reach.TOTAL
            ? Span.of(sum.multiply(BigDecimal.valueOf(years)))
                .in(course.goal().span().times(known.size()))
            : Span.of(sum).in(goal(known.size()));
    return new Progress(place == Place.INSIDE ? Verdict.ON_TRACK : Verdict.OFF_TRACK, account);
  }

  /** What the sum of so many years has to be. */
  private Span goal(int years) {
    return reach == Reach.TOTAL ? course.goal().span() : course.goal().span().times(years);
  }

  private Period span() {
    Period first = known.get(0).period().value();
    Period last = known.get(known.size() - 1).period().value();
    return known.size() == 1 ? first : Period.parse(first.text() + "-" + last.text()).orThrow();
  }

  /**
   * The sum or the mean at the digits that the values vouch for; more where the sentence would
   * otherwise contradict the verdict.
   */
  private BigDecimal shown() {
    if (reach == Reach.TOTAL) {
      return sum;
    }
    int scale =
        known.stream().mapToInt(o -> Numbers.single(o).orElseThrow().scale()).min().orElse(0);
    Place exact = Span.of(sum).in(goal(known.size()));
    for (int more = 0; more < MORE_DIGITS; more++) {
      BigDecimal mean = mean(sum, known.size(), scale + more, RoundingMode.HALF_UP);
      if (Span.of(mean).in(course.goal().span()) == exact) {
        return mean;
      }
    }
    return mean(sum, known.size(), scale, RoundingMode.HALF_UP);
  }

  private Optional<Rest> rest(int years) {
    if (missing.isEmpty()) {
      return Optional.empty();
    }
    Period last = known.get(known.size() - 1).period().value();
    boolean tail = missing.stream().allMatch(year -> year.compareTo(last) > 0);
    Goal goal = course.goal();
    return Optional.of(
        new Rest(
            missing.size(),
            tail,
            goal.bound(),
            goal.low().map(low -> needed(low, years)),
            goal.high().map(high -> needed(high, years)),
            goal.magnitude()));
  }

  /** Rounded to the side on which it is enough. */
  private BigDecimal needed(BigDecimal aim, int years) {
    if (reach == Reach.TOTAL) {
      return aim.subtract(sum);
    }
    RoundingMode side =
        switch (course.goal().bound()) {
          case AT_LEAST, MORE_THAN -> RoundingMode.CEILING;
          case UP_TO, LESS_THAN -> RoundingMode.FLOOR;
          case EXACTLY, AROUND -> RoundingMode.HALF_UP;
        };
    BigDecimal left = aim.multiply(BigDecimal.valueOf(years)).subtract(sum);
    return mean(left, missing.size(), left.scale(), side);
  }

  private static BigDecimal mean(BigDecimal sum, int count, int scale, RoundingMode rounding) {
    return sum.divide(BigDecimal.valueOf(count), scale, rounding);
  }
}
