package dev.briefing.model;

import dev.briefing.problem.Position;
import java.util.List;
import java.util.Optional;

/**
 * One value of an indicator for an entity and a period, as one source gives it. Indicator, entity,
 * period, kind and source are its identity.
 *
 * @param indicator the indicator's id
 * @param entity the entity's id, already defaulted from the indicator, the table or the site
 * @param source absent for the editors' own calculations only
 * @param revisionNote why its value is another than before, where that is said
 * @param replaces the source whose value this one revises
 * @param at where its value is written
 */
public record Observation(
    String indicator,
    Written<String> entity,
    Written<Period> period,
    Value value,
    List<Equivalent> also,
    Bound comparator,
    Status status,
    Optional<Written<String>> source,
    Optional<Quote> quote,
    Optional<Prose> note,
    Optional<Prose> revisionNote,
    Target target,
    Optional<Calculation> calculation,
    Optional<Written<String>> replaces,
    Position at) {
  public Observation {
    also = List.copyOf(also);
  }

  public Kind kind() {
    return status.kind();
  }

  /** Without the indicator: {@code china/2026-2030/target@cnn-2026-03-12}. */
  public String coordinates() {
    return entity.value()
        + "/"
        + period.value()
        + "/"
        + kind().word()
        + source.map(id -> "@" + id.value()).orElse("");
  }

  /** What it answers, whoever says so: its address but for the source. */
  public String question() {
    String source = source().map(id -> "@" + id.value()).orElse("");
    return address().substring(0, address().length() - source.length());
  }

  /** The full reference, which means this observation and no other. */
  public String address() {
    return indicator + "/" + coordinates();
  }
}
