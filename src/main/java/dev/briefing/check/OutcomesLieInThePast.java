package dev.briefing.check;

import dev.briefing.model.Kind;
import dev.briefing.model.Observation;
import dev.briefing.model.Site;
import dev.briefing.problem.Problem;
import dev.briefing.problem.Problems;
import dev.briefing.problem.Rule;
import java.time.LocalDate;

/**
 * An outcome's period has begun. Asked only where the site sets its date: one that follows the
 * content may simply be older than its newest figure.
 */
final class OutcomesLieInThePast {
  private OutcomesLieInThePast() {}

  static void check(Site site, Problems found) {
    site.settings()
        .asOf()
        .ifPresent(
            today ->
                site.observations()
                    .filter(observation -> observation.kind() == Kind.OUTCOME)
                    .filter(observation -> observation.period().value().start().isAfter(today))
                    .forEach(observation -> found.add(problem(observation, today))));
  }

  private static Problem problem(Observation observation, LocalDate today) {
    String message =
        "the period "
            + observation.period().value()
            + " lies after the site's date, "
            + today
            + ", so it has no outcome yet";
    return Problem.of(
            Rule.FUTURE_OUTCOME, observation.period().at(), observation.period().length(), message)
        .withHint(
            "set status: to forecast, target or planned, or as-of in site.yaml to a later day");
  }
}
