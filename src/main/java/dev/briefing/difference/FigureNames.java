package dev.briefing.difference;

import dev.briefing.model.Catalogue;
import dev.briefing.model.Entity;
import dev.briefing.model.Indicator;
import dev.briefing.model.Kind;
import dev.briefing.model.Observation;
import dev.briefing.model.Source;

/** What a reviewer calls a figure. */
record FigureNames(Catalogue catalogue) {

  /** {@code Solar share, China, 2024, target}; an outcome's kind goes without saying. */
  String of(Observation observation) {
    String entity = observation.entity().value();
    String kind = observation.kind() == Kind.OUTCOME ? "" : ", " + observation.kind().word();
    return catalogue
            .indicator(observation.indicator())
            .map(Indicator::name)
            .orElse(observation.indicator())
        + ", "
        + catalogue.entity(entity).map(Entity::name).orElse(entity)
        + ", "
        + observation.period().value()
        + kind;
  }

  /** With its source, where it has one. */
  String full(Observation observation) {
    return of(observation)
        + observation
            .source()
            .map(id -> catalogue.source(id.value()).map(Source::shortTitle).orElse(id.value()))
            .map(title -> " (" + title + ")")
            .orElse("");
  }
}
