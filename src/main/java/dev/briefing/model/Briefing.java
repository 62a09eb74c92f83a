package dev.briefing.model;

import dev.briefing.problem.Position;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A dated text.
 *
 * @param date the day it was written
 * @param firstPublished the day on which readers first saw it, where its authors say so
 * @param updates what is new in it since then, where its authors say so
 * @param reviewBy when somebody should look whether it still holds
 */
public record Briefing(
    String id,
    FrontMatter head,
    LocalDate date,
    Optional<LocalDate> firstPublished,
    Optional<List<Update>> updates,
    Optional<Written<LocalDate>> reviewBy,
    List<String> authors,
    List<Written<String>> sectors,
    Prose body,
    Position at)
    implements Document {
  public Briefing {
    updates = updates.map(List::copyOf);
    authors = List.copyOf(authors);
    sectors = List.copyOf(sectors);
  }

  /** The day of the last change of substance, where its authors say so. */
  public Optional<LocalDate> updated() {
    return head.updated()
        .or(
            () ->
                updates.stream()
                    .flatMap(List::stream)
                    .map(Update::date)
                    .max(Comparator.naturalOrder()));
  }

  @Override
  public Scheme scheme() {
    return Scheme.BRIEFING;
  }
}
