package dev.briefing.check;

import dev.briefing.model.FigureReference;
import dev.briefing.model.Observation;

/** Figures as they are named in messages. */
final class Described {
  private Described() {}

  /**
   * {@code rd-intensity for china in 2021}, with as many of the reference's coordinates as asked.
   */
  static String figure(FigureReference reference, int coordinates) {
    StringBuilder text = new StringBuilder(reference.indicator());
    if (coordinates > 0 && !reference.entities().isEmpty()) {
      text.append(" for ").append(String.join(" and ", reference.entities()));
    }
    if (coordinates > 1) {
      reference.period().ifPresent(period -> text.append(" in ").append(period));
    }
    if (coordinates > 2) {
      reference.kind().ifPresent(kind -> text.append(" (").append(kind.word()).append(')'));
    }
    if (coordinates > 3) {
      reference.source().ifPresent(source -> text.append(" from ").append(source));
    }
    return text.toString();
  }

  /** {@code rd-intensity for china in 2021}. */
  static String place(Observation observation) {
    return observation.indicator()
        + " for "
        + observation.entity().value()
        + " in "
        + observation.period().value();
  }

  /** How long a value is where it is written, as far as the value itself tells. */
  static int length(Observation observation) {
    String value = observation.value().toString();
    return value.codePointCount(0, value.length());
  }
}
