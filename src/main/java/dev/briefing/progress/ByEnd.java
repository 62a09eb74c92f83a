package dev.briefing.progress;

import dev.briefing.model.Magnitude;
import dev.briefing.model.Observation;
import dev.briefing.model.Period;
import dev.briefing.progress.Account.Gap;
import dev.briefing.progress.Account.Step;
import dev.briefing.progress.Span.Place;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A target that has to be reached by the end of its period. Before the end it is on track when the
 * pace of the newest step, kept up, leads there.
 */
final class ByEnd {
  private final Course course;
  private final Observation last;

  private ByEnd(Course course, Observation last) {
    this.course = course;
    this.last = last;
  }

  static Progress of(Course course) {
    Optional<Observation> last = course.outcomes().last();
    if (last.isEmpty()) {
      return course.none(course.period());
    }
    return new ByEnd(course, last.get()).progress();
  }

  private Progress progress() {
    Period newest = last.period().value();
    List<Observation> contested = course.outcomes().contested(newest);
    if (!contested.isEmpty()) {
      return Course.contested(contested);
    }
    if (newest.end().equals(course.period().end())) {
      return course.decided(last);
    }
    if (course.isOver()) {
      return Progress.unknown(new Account.Outdated(last, course.period()));
    }
    Place place = course.place(last);
    if (place == Place.INSIDE) {
      return new Progress(Verdict.ON_TRACK, new Account.AlreadyThere(last));
    }
    Optional<BigDecimal> now = Numbers.single(last);
    return place == Place.UNCLEAR || now.isEmpty()
        ? Progress.unknown(new Account.Unclear(last))
        : underWay(place, now.get());
  }

  private Progress underWay(Place place, BigDecimal now) {
    long left = Months.between(last.period().value().end(), course.period().end());
    Magnitude magnitude = course.goal().magnitude();
    boolean more = course.goal().isBeyond();
    Gap gap = new Gap(course.goal().aim(place).subtract(now), magnitude, more, left);
    Optional<Observation> before = course.outcomes().before(last);
    if (before.isEmpty()) {
      return Progress.unknown(new Account.Pace(gap, Optional.empty()));
    }
    List<Observation> contested = course.outcomes().contested(before.get().period().value());
    Optional<BigDecimal> then = Numbers.single(before.get());
    if (!contested.isEmpty()) {
      return Course.contested(contested);
    }
    if (then.isEmpty()) {
      return Progress.unknown(new Account.Pace(gap, Optional.empty()));
    }
    Step step = new Step(now.subtract(then.get()), magnitude, before.get(), last);
    Verdict verdict = leadsThere(place, now, step, left) ? Verdict.ON_TRACK : Verdict.OFF_TRACK;
    return new Progress(verdict, new Account.Pace(gap, Optional.of(step)));
  }

  /** All numbers are multiplied by the step's length, so that none has to be rounded. */
  private boolean leadsThere(Place place, BigDecimal now, Step step, long left) {
    long months = Math.max(1, step.months());
    BigDecimal end =
        now.multiply(BigDecimal.valueOf(months))
            .add(step.difference().multiply(BigDecimal.valueOf(left)));
    Place there = Span.of(end).in(course.goal().span().times(months));
    return there == Place.INSIDE || (there != place && there != Place.UNCLEAR);
  }
}
