package dev.briefing.model;

import dev.briefing.problem.Position;
import java.time.LocalDate;
import java.util.Optional;

/** A policy plan that sets targets. */
public record Plan(
    String id,
    FrontMatter head,
    Optional<Period> period,
    Optional<LocalDate> approved,
    Optional<String> chinese,
    Optional<String> pinyin,
    Optional<Written<String>> source,
    Prose body,
    Position at)
    implements Document {

  @Override
  public Scheme scheme() {
    return Scheme.PLAN;
  }
}
