package dev.briefing.model;

import dev.briefing.problem.Position;
import java.util.List;
import java.util.Optional;

/** Observations that are written in the short form: one entity, one source, many periods. */
public record Series(
    Written<String> entity,
    Optional<Written<String>> source,
    List<Observation> observations,
    Position at) {
  public Series {
    observations = List.copyOf(observations);
  }
}
