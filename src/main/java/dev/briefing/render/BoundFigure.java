package dev.briefing.render;

import dev.briefing.model.Addresses;
import dev.briefing.model.Catalogue;
import dev.briefing.model.Equivalent;
import dev.briefing.model.FigureReference;
import dev.briefing.model.Indicator;
import dev.briefing.model.Observation;
import dev.briefing.model.Reference;
import dev.briefing.model.Resolution;
import dev.briefing.model.Scheme;
import dev.briefing.render.phrase.Phrasing;
import java.util.Optional;

/** A link to a figure within a text. */
record BoundFigure(Edition edition, Reference reference, FigureReference figure) {

  /**
   * Whether the text states the figure: it names one observation, by coordinates, digits or a
   * request for the value.
   */
  boolean isBound() {
    boolean means = edition.catalogue().resolve(figure) instanceof Resolution.Found;
    boolean states = reference.text().codePoints().anyMatch(Character::isDigit);
    return means && (hasCoordinates() || states || isRequest());
  }

  String link(Sheet sheet, String inner) {
    Catalogue catalogue = edition.catalogue();
    if (!isBound() || !(catalogue.resolve(figure) instanceof Resolution.Found found)) {
      return Markup.link(sheet.to(Addresses.of(Scheme.INDICATOR, figure.indicator())), inner);
    }
    Observation observation = found.first();
    String text = isRequest() ? Markup.escaped(value(observation)) : inner;
    return Markup.link("figure", sheet.to(Routes.of(observation)), text);
  }

  /**
   * What {@code […]} stands for: the value or, where the reference names a unit, the source's own
   * equivalent.
   */
  private String value(Observation observation) {
    Phrasing phrasing = edition.phrasing();
    Optional<Equivalent> equivalent =
        figure
            .unit()
            .flatMap(
                unit ->
                    observation.also().stream()
                        .filter(also -> also.unit().value().equals(unit))
                        .findFirst());
    return equivalent
        .map(phrasing::equivalent)
        .orElseGet(() -> phrasing.full(observation.value(), unit(), observation.comparator()));
  }

  private String unit() {
    Optional<Indicator> indicator = edition.catalogue().indicator(figure.indicator());
    return indicator.map(known -> known.unit().value()).orElse("");
  }

  private boolean isRequest() {
    return reference.text().equals("…") || reference.text().equals("...");
  }

  private boolean hasCoordinates() {
    return figure.period().isPresent()
        || figure.latest()
        || figure.kind().isPresent()
        || figure.source().isPresent()
        || !figure.entities().isEmpty();
  }
}
