package dev.briefing.model;

import java.util.List;
import java.util.Optional;

/**
 * How a text names figures: {@code ID[/ENTITY][/PERIOD][/KIND][@SOURCE][#UNIT]}. Several entities
 * are joined by {@code +}; the period {@code latest} is the newest-ending outcome; a unit means the
 * source's own equivalent in it.
 *
 * @param entities none where it is left out
 */
public record FigureReference(
    String indicator,
    List<String> entities,
    Optional<Period> period,
    boolean latest,
    Optional<Kind> kind,
    Optional<String> source,
    Optional<String> unit) {

  public FigureReference {
    entities = List.copyOf(entities);
  }

  public static Parsed<FigureReference> parse(String text) {
    return FigureGrammar.read(text);
  }

  /** Whether it names the indicator only, and so all that is known of it. */
  public boolean isBare() {
    return entities.isEmpty()
        && period.isEmpty()
        && !latest
        && kind.isEmpty()
        && source.isEmpty()
        && unit.isEmpty();
  }

  /** Whether it says whose, when, what kind of or from where; the unit tells none of them apart. */
  public boolean hasCoordinates() {
    return !entities.isEmpty()
        || period.isPresent()
        || latest
        || kind.isPresent()
        || source.isPresent();
  }

  /** As it is written after {@code indicator:}. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(indicator);
    if (!entities.isEmpty()) {
      text.append('/').append(String.join("+", entities));
    }
    period.ifPresent(value -> text.append('/').append(value));
    if (latest) {
      text.append("/latest");
    }
    kind.ifPresent(value -> text.append('/').append(value.word()));
    source.ifPresent(value -> text.append('@').append(value));
    unit.ifPresent(value -> text.append('#').append(value));
    return text.toString();
  }
}
