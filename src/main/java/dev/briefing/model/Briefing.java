package dev.briefing.model;

import dev.briefing.problem.Position;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A dated text.
 *
 * @param date the day it was written
 * @param reviewBy when somebody should look whether it still holds
 */
public record Briefing(
    String id,
    FrontMatter head,
    LocalDate date,
    Optional<Written<LocalDate>> reviewBy,
    List<String> authors,
    List<Written<String>> sectors,
    Prose body,
    Position at)
    implements Document {
  public Briefing {
    authors = List.copyOf(authors);
    sectors = List.copyOf(sectors);
  }

  @Override
  public Scheme scheme() {
    return Scheme.BRIEFING;
  }
}
