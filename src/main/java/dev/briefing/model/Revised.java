package dev.briefing.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A value that became another, or was withdrawn.
 *
 * @param date the day on which that was committed
 * @param revision the name of the commit
 * @param old the observation as it was
 * @param now as it was from then on; nothing where it was withdrawn
 */
public record Revised(LocalDate date, String revision, Observation old, Optional<Observation> now) {

  /** Why, in the words of whoever changed it. */
  public Optional<Prose> reason() {
    return now.flatMap(Observation::revisionNote);
  }
}
