package dev.briefing.check;

import dev.briefing.model.Observation;
import dev.briefing.model.Site;
import dev.briefing.model.Status;
import dev.briefing.problem.Problem;
import dev.briefing.problem.Problems;
import dev.briefing.problem.Rule;
import java.util.Optional;

/** A figure names its source; one of the editors' own says what it was calculated from. */
final class ObservationsNameTheirSource {
  private ObservationsNameTheirSource() {}

  static void check(Site site, Problems found) {
    site.observations().forEach(o -> problem(o).ifPresent(found::add));
  }

  private static Optional<Problem> problem(Observation observation) {
    int length = Described.length(observation);
    if (observation.status() != Status.OWN_CALCULATION) {
      return observation.source().isPresent()
          ? Optional.empty()
          : Optional.of(
              Problem.of(
                      Rule.MISSING_SOURCE,
                      observation.at(),
                      length,
                      "the value of " + Described.place(observation) + " has no source")
                  .withHint(
                      "add source: with the id of what you took it from, or status:"
                          + " own-calculation if you calculated it yourself"));
    }
    return observation.calculation().isPresent()
        ? Optional.empty()
        : Optional.of(
            Problem.of(
                    Rule.MISSING_CALCULATION,
                    observation.at(),
                    length,
                    "the value of "
                        + Described.place(observation)
                        + " does not say what it was calculated from")
                .withHint(
                    "add the figures it is made of, such as calculation: {ratio: [FIRST,"
                        + " SECOND]}"));
  }
}
