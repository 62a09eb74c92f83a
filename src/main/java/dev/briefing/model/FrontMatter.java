package dev.briefing.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What every Markdown page says of itself. */
public record FrontMatter(
    String title,
    Optional<Prose> summary,
    Optional<LocalDate> updated,
    boolean draft,
    List<Written<String>> aliases,
    List<Correction> corrections) {
  public FrontMatter {
    aliases = List.copyOf(aliases);
    corrections = List.copyOf(corrections);
  }
}
