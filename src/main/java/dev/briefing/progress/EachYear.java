package dev.briefing.progress;

import dev.briefing.model.Observation;
import dev.briefing.model.Period;
import dev.briefing.progress.Span.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A target that has to hold in each year: one year that misses it decides. */
final class EachYear {
  private final Course course;
  private final List<Observation> inside = new ArrayList<>();
  private final List<Observation> outside = new ArrayList<>();
  private final List<Observation> contested = new ArrayList<>();
  private final List<Observation> unclear = new ArrayList<>();
  private final List<Period> missing = new ArrayList<>();

  private EachYear(Course course) {
    this.course = course;
    course.steps().forEach(this::sort);
  }

  static Progress of(Course course) {
    List<Period> steps = course.steps();
    EachYear years = new EachYear(course);
    boolean one = steps.size() == 1 && years.contested.isEmpty();
    Optional<Observation> only = one ? course.outcomes().at(steps.get(0)) : Optional.empty();
    return only.map(course::decided).orElseGet(years::progress);
  }

  private void sort(Period year) {
    List<Observation> differing = course.outcomes().contested(year);
    Optional<Observation> outcome = course.outcomes().at(year);
    if (!differing.isEmpty()) {
      contested.addAll(differing);
    } else if (outcome.isEmpty()) {
      missing.add(year);
    } else {
      Place place = course.place(outcome.get());
      List<Observation> those =
          place == Place.INSIDE ? inside : place == Place.UNCLEAR ? unclear : outside;
      those.add(outcome.get());
    }
  }

  private Progress progress() {
    Account account = new Account.Yearly(inside, outside, missing);
    if (!outside.isEmpty()) {
      return new Progress(missed(), account);
    }
    if (!contested.isEmpty()) {
      return Course.contested(contested);
    }
    if (!unclear.isEmpty()) {
      return Progress.unknown(new Account.Unclear(unclear.get(0)));
    }
    if (missing.isEmpty()) {
      return new Progress(Verdict.MET, account);
    }
    if (inside.isEmpty()) {
      return course.none(course.period());
    }
    return new Progress(course.isOver() ? Verdict.TOO_LITTLE_KNOWN : Verdict.ON_TRACK, account);
  }

  /** Above or below, where all that miss it do so on the same side. */
  private Verdict missed() {
    List<Verdict> verdicts =
        outside.stream().map(course::place).map(course.goal()::decided).distinct().toList();
    return verdicts.size() == 1 ? verdicts.get(0) : Verdict.MISSED;
  }
}
