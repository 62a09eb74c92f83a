package dev.briefing.model;

import dev.briefing.problem.Position;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Something that is measured, with all that is known of it.
 *
 * @param reviewBy when somebody should look for newer values
 * @param observations all of them, those of the series last
 * @param series those that are written in the short form
 */
public record Indicator(
    Written<String> id,
    String name,
    Optional<Prose> definition,
    Optional<Prose> note,
    Written<String> unit,
    Direction direction,
    Optional<Written<String>> sector,
    Optional<Written<LocalDate>> reviewBy,
    List<Observation> observations,
    List<Series> series,
    Position at) {
  public Indicator {
    observations = List.copyOf(observations);
    series = List.copyOf(series);
  }

  /**
   * The newest outcome or, where there is none, the newest of all; about the given entity as long
   * as anything is.
   */
  public Optional<Observation> newest(Optional<String> entity) {
    Comparator<Observation> byPeriod =
        Comparator.comparing(observation -> observation.period().value());
    List<Observation> about =
        observations.stream()
            .filter(o -> entity.filter(o.entity().value()::equals).isPresent())
            .toList();
    List<Observation> those = about.isEmpty() ? observations : about;
    return those.stream()
        .filter(observation -> observation.kind() == Kind.OUTCOME)
        .max(byPeriod)
        .or(() -> those.stream().max(byPeriod));
  }
}
