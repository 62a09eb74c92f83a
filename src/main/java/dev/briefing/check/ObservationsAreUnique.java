package dev.briefing.check;

import dev.briefing.model.Observation;
import dev.briefing.model.Site;
import dev.briefing.model.Written;
import dev.briefing.problem.Position;
import dev.briefing.problem.Problem;
import dev.briefing.problem.Problems;
import dev.briefing.problem.Rule;
import java.util.HashMap;
import java.util.Map;

/** A source gives one value for an indicator, an entity, a period and a kind. */
final class ObservationsAreUnique {
  private ObservationsAreUnique() {}

  static void check(Site site, Problems found) {
    Map<String, Position> first = new HashMap<>();
    site.observations()
        .forEach(
            observation -> {
              Position other = first.putIfAbsent(observation.address(), observation.at());
              if (other != null) {
                found.add(problem(observation, other));
              }
            });
  }

  private static Problem problem(Observation observation, Position other) {
    String source = observation.source().map(Written::value).map(id -> " from " + id).orElse("");
    String message =
        "the "
            + observation.kind().word()
            + " of "
            + Described.place(observation)
            + source
            + " is already given at "
            + other;
    return Problem.of(
            Rule.DUPLICATE_OBSERVATION, observation.at(), Described.length(observation), message)
        .withHint("take one of the two out, or correct its period or its source");
  }
}
