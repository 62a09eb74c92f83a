package dev.briefing.trace;

import dev.briefing.model.Catalogue;
import dev.briefing.model.Destination;
import dev.briefing.model.Equivalent;
import dev.briefing.model.Observation;
import dev.briefing.model.Reference;
import dev.briefing.model.Resolution;
import java.util.Optional;

/** Which links state a figure. */
public final class Binding {
  private Binding() {}

  /**
   * The observation that a link states: it names one, by coordinates, digits or a request for the
   * value. An indicator's bare name under plain words states nothing.
   */
  public static Optional<Observation> of(Reference reference, Catalogue catalogue) {
    return !reference.image()
            && reference.destination() instanceof Destination.Figure to
            && (to.figure().hasCoordinates() || states(reference) || isRequest(reference))
            && catalogue.resolve(to.figure()) instanceof Resolution.Found found
        ? Optional.of(found.first())
        : Optional.empty();
  }

  /** Whether the link asks for the value itself: {@code […](indicator:…)}. */
  public static boolean isRequest(Reference reference) {
    return reference.text().equals("…") || reference.text().equals("...");
  }

  /** The source's own equivalent that a link means, where it names a unit. */
  public static Optional<Equivalent> equivalent(Reference reference, Observation observation) {
    Optional<String> unit =
        reference.destination() instanceof Destination.Figure to
            ? to.figure().unit()
            : Optional.empty();
    return observation.also().stream()
        .filter(also -> unit.filter(also.unit().value()::equals).isPresent())
        .findFirst();
  }

  private static boolean states(Reference reference) {
    return reference.text().codePoints().anyMatch(Character::isDigit);
  }
}
