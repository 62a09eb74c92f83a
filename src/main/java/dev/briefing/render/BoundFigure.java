package dev.briefing.render;

import dev.briefing.model.Addresses;
import dev.briefing.model.Equivalent;
import dev.briefing.model.FigureReference;
import dev.briefing.model.Indicator;
import dev.briefing.model.Observation;
import dev.briefing.model.Reference;
import dev.briefing.model.Scheme;
import dev.briefing.render.phrase.Phrasing;
import dev.briefing.trace.Binding;
import java.util.Optional;

/** A link to a figure within a text. */
record BoundFigure(Edition edition, Reference reference, FigureReference figure) {

  /** The observation that the text states, if it states one. */
  Optional<Observation> observation() {
    return Binding.of(reference, edition.catalogue());
  }

  /**
   * @param own whether the page that the link stands on is the one that it was written for
   */
  String link(Sheet sheet, boolean own, String inner) {
    Optional<Observation> bound = observation();
    if (bound.isEmpty()) {
      return Markup.link(sheet.to(Addresses.of(Scheme.INDICATOR, figure.indicator())), inner);
    }
    boolean request = Binding.isRequest(reference);
    String text = request ? Markup.escaped(value(bound.get())) : inner;
    String anchor = own ? edition.uses().anchor(reference).orElse("") : "";
    return Markup.figure(anchor, sheet.to(Routes.of(bound.get())), text);
  }

  /**
   * What {@code […]} stands for: the value or, where the reference names a unit, the source's own
   * equivalent.
   */
  private String value(Observation observation) {
    Phrasing phrasing = edition.phrasing();
    Optional<Equivalent> equivalent = Binding.equivalent(reference, observation);
    return equivalent
        .map(phrasing::equivalent)
        .orElseGet(() -> phrasing.full(observation.value(), unit(), observation.comparator()));
  }

  private String unit() {
    Optional<Indicator> indicator = edition.catalogue().indicator(figure.indicator());
    return indicator.map(known -> known.unit().value()).orElse("");
  }
}
