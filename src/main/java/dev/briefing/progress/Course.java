package dev.briefing.progress;

import dev.briefing.model.Observation;
import dev.briefing.model.Period;
import dev.briefing.progress.Span.Place;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** What a verdict is made of: the time of a target, what it asks for, and what came of it. */
record Course(Period period, Goal goal, Outcomes outcomes, LocalDate today) {

  boolean isOver() {
    return period.end().isBefore(today);
  }

  /** Its years; a time that is not counted in years is one step. */
  List<Period> steps() {
    return period.grain() == Period.Grain.YEARS
        ? IntStream.rangeClosed(period.start().getYear(), period.end().getYear())
            .mapToObj(Course::year)
            .toList()
        : List.of(period);
  }

  private static Period year(int year) {
    return Period.parse("0".repeat(4 - Integer.toString(year).length()) + year).orThrow();
  }

  Place place(Observation outcome) {
    return Numbers.of(outcome, goal.scale())
        .map(span -> span.in(goal.span()))
        .orElse(Place.UNCLEAR);
  }

  /** What an outcome decides, or that it cannot be told from it. */
  Progress decided(Observation outcome) {
    Place place = place(outcome);
    return place == Place.UNCLEAR
        ? Progress.unknown(new Account.Unclear(outcome))
        : new Progress(goal.decided(place), new Account.Reached(outcome));
  }

  Progress none(Period missing) {
    return new Progress(
        isOver() ? Verdict.TOO_LITTLE_KNOWN : Verdict.NOT_YET_DUE,
        new Account.NoOutcome(missing, isOver()));
  }

  static Progress contested(List<Observation> outcomes) {
    return new Progress(Verdict.CONTESTED, new Account.Contested(outcomes));
  }
}
