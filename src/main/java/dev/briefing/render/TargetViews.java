package dev.briefing.render;

import dev.briefing.model.Catalogue;
import dev.briefing.model.FigureReference;
import dev.briefing.model.Kind;
import dev.briefing.model.Observation;
import dev.briefing.model.Period;
import dev.briefing.model.Reach;
import dev.briefing.model.Resolution;
import dev.briefing.model.State;
import dev.briefing.model.Target;
import dev.briefing.model.Value;
import dev.briefing.model.Written;
import dev.briefing.progress.Outcomes;
import dev.briefing.progress.Progress;
import dev.briefing.render.view.Link;
import dev.briefing.render.view.TargetView;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

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
    Progress progress = sheet.edition().tracker().of(observation);
    Optional<String> declared = target.state().map(state -> state.value().word());
    boolean gone = target.state().map(Written::value).filter(s -> s != State.ACTIVE).isPresent();
    boolean contradicted = progress.contradicts(observation);
    String verdict = progress.verdict().word();
    return new TargetView(
        target
            .plan()
            .map(Written::value)
            .flatMap(catalogue::plan)
            .map(sheet::link)
            .orElse(Link.NONE),
        target
            .reach()
            .filter(reach -> reach == Reach.BY_END || isLong(observation))
            .map(reach -> sheet.say("reach." + reach.word()))
            .orElse(""),
        declared.map(state -> sheet.say("state." + state)).orElse(""),
        declared.orElse(""),
        verdict,
        gone && !contradicted ? "" : sheet.say("verdict." + verdict),
        contradicted,
        isOff(target) ? "" : new ProgressSentences(sheet.edition(), observation).of(progress),
        evidence(observation, progress).map(this::outcome).distinct().toList(),
        target
            .supersededBy()
            .map(Written::value)
            .flatMap(this::found)
            .map(this::outcome)
            .orElse(Link.NONE));
  }

  /** The outcomes of the target's own time, and those that its arithmetic starts from. */
  private Stream<Observation> evidence(Observation target, Progress progress) {
    return Stream.concat(
            Outcomes.within(target, catalogue).stream(), progress.account().outcomes().stream())
        .sorted(Comparator.comparing(outcome -> outcome.period().value()));
  }

  /** Whether a target has several years, of which each, their average or their total may matter. */
  private static boolean isLong(Observation target) {
    return target.period().value().grain() == Period.Grain.YEARS;
  }

  /** Whether nobody pursues the target any more, so that no arithmetic matters. */
  private static boolean isOff(Target target) {
    Optional<State> state = target.state().map(Written::value);
    return state.filter(s -> s == State.DROPPED || s == State.SUPERSEDED).isPresent();
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
