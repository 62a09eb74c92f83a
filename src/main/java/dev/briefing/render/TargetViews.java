package dev.briefing.render;

import dev.briefing.model.Catalogue;
import dev.briefing.model.FigureReference;
import dev.briefing.model.Kind;
import dev.briefing.model.Observation;
import dev.briefing.model.Period;
import dev.briefing.model.Resolution;
import dev.briefing.model.State;
import dev.briefing.model.Target;
import dev.briefing.model.Value;
import dev.briefing.model.Written;
import dev.briefing.render.view.Link;
import dev.briefing.render.view.TargetView;
import java.util.List;
import java.util.Optional;

/** What is known of the targets that observations set. */
final class TargetViews {
  private final Sheet sheet;
  private final Catalogue catalogue;

  TargetViews(Sheet sheet) {
    this.sheet = sheet;
    this.catalogue = sheet.edition().catalogue();
  }

  TargetView of(Observation observation) {
    if (observation.kind() != Kind.TARGET) {
      return TargetView.NONE;
    }
    Target target = observation.target();
    return new TargetView(
        target
            .plan()
            .map(Written::value)
            .flatMap(catalogue::plan)
            .map(sheet::link)
            .orElse(Link.NONE),
        target.reach().map(reach -> sheet.say("reach." + reach.word())).orElse(""),
        target.state().map(State::word).orElse("unknown"),
        sheet.say("state." + target.state().map(State::word).orElse("unknown")),
        outcomes(observation).stream().map(this::outcome).toList(),
        target
            .supersededBy()
            .map(Written::value)
            .flatMap(this::found)
            .map(this::outcome)
            .orElse(Link.NONE));
  }

  /**
   * What the target itself names as its measure or else the outcomes of the same indicator within
   * its period.
   */
  private List<Observation> outcomes(Observation observation) {
    String indicator =
        observation
            .target()
            .measuredBy()
            .map(measure -> measure.value().indicator())
            .orElse(observation.indicator());
    Period period = observation.period().value();
    FigureReference measure =
        new FigureReference(
            indicator,
            List.of(observation.entity().value()),
            Optional.of(period),
            false,
            Optional.of(Kind.OUTCOME),
            Optional.empty(),
            Optional.empty());
    return catalogue.select(measure);
  }

  private Optional<Observation> found(FigureReference reference) {
    return catalogue.resolve(reference) instanceof Resolution.Found found
        ? Optional.of(found.first())
        : Optional.empty();
  }

  private Link outcome(Observation observation) {
    String unit = new FigureViews(sheet).unit(observation);
    String value =
        observation.value() instanceof Value.Words
            ? observation.value().toString()
            : sheet.edition().phrasing().compact(observation, unit);
    String period = sheet.edition().dates().of(observation.period().value());
    return sheet.link(Routes.of(observation), sheet.say("target.outcome", period, value));
  }
}
