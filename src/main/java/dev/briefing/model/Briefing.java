package dev.briefing.model;

import dev.briefing.problem.Position;
import java.time.LocalDate;
import java.util.List;

/**
 * A dated text.
 *
 * @param date the day it was written
 */
public record Briefing(
    String id,
    FrontMatter head,
    LocalDate date,
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
