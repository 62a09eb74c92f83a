package dev.briefing.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What every Markdown page says of itself.
 *
 * @param linksTerms whether terms of the glossary link themselves
 */
public record FrontMatter(
    String title,
    Optional<Prose> summary,
    Optional<LocalDate> updated,
    boolean draft,
    boolean linksTerms,
    List<Written<String>> aliases,
    List<Correction> corrections) {
  public FrontMatter {
    aliases = List.copyOf(aliases);
    corrections = List.copyOf(corrections);
  }

  /** The days on which the page was changed. */
  Stream<LocalDate> dates() {
    return Stream.concat(updated.stream(), corrections.stream().map(Correction::date));
  }
}
