package dev.briefing.model;

import java.util.Optional;

/** Where in the evidence a row or a column of a comparison stands. */
public record Coordinates(
    Optional<Written<String>> indicator,
    Optional<Written<String>> entity,
    Optional<Written<Period>> period,
    Optional<Written<Kind>> kind,
    Optional<Written<String>> source,
    Optional<Written<String>> sector,
    Optional<Written<String>> plan) {

  /** This row's coordinates and, where it has none, the column's. */
  public Coordinates or(Coordinates column) {
    return new Coordinates(
        indicator.or(column::indicator),
        entity.or(column::entity),
        period.or(column::period),
        kind.or(column::kind),
        source.or(column::source),
        sector.or(column::sector),
        plan.or(column::plan));
  }
}
