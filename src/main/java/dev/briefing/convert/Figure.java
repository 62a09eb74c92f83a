package dev.briefing.convert;

import dev.briefing.model.Bound;
import dev.briefing.model.Period;
import dev.briefing.model.Status;

/**
 * One value of a table with all that its row and column say of it.
 *
 * @param indicator the name of what is measured
 * @param value as our tables write it
 * @param note in plain words; empty where there is none
 * @param cell where it stands
 */
record Figure(
    String indicator,
    String unit,
    String entity,
    Period period,
    String value,
    Status status,
    Bound comparator,
    String source,
    String note,
    Cell cell) {

  /** What makes it an observation of its own, and not a second one of the same. */
  String identity() {
    return String.join("\n", indicator, unit, entity, period.text(), status.kind().word(), source);
  }

  /** What it shares with the others of a series. */
  String row() {
    return String.join("\n", entity, status.word(), comparator.word(), source);
  }

  /** Whether it may stand in a series: a number, with nothing of its own to say. */
  boolean isPlain() {
    return note.isEmpty() && value.matches("-?[0-9.]+");
  }
}
