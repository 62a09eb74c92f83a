package dev.briefing.check;

import dev.briefing.model.Catalogue;
import dev.briefing.model.FigureReference;
import dev.briefing.model.Kind;
import dev.briefing.model.Observation;
import dev.briefing.model.Resolution;
import dev.briefing.model.State;
import dev.briefing.model.Written;
import dev.briefing.problem.Problem;
import dev.briefing.problem.Problems;
import dev.briefing.problem.Rule;
import dev.briefing.progress.Tracker;
import java.util.Optional;

/**
 * The state that a target declares is what its outcomes say, and a target that was superseded names
 * the one that took its place.
 */
final class StatesAgree {
  private final Catalogue catalogue;
  private final Tracker tracker;
  private final Problems found;

  private StatesAgree(Catalogue catalogue, Problems found) {
    this.catalogue = catalogue;
    this.tracker = new Tracker(catalogue);
    this.found = found;
  }

  static void check(Catalogue catalogue, Problems found) {
    StatesAgree states = new StatesAgree(catalogue, found);
    catalogue
        .site()
        .observations()
        .filter(observation -> observation.kind() == Kind.TARGET)
        .forEach(states::target);
  }

  private void target(Observation target) {
    Optional<Written<State>> state = target.target().state();
    Optional<Written<FigureReference>> successor = target.target().supersededBy();
    boolean superseded = state.filter(s -> s.value() == State.SUPERSEDED).isPresent();
    if (tracker.of(target).contradicts(target)) {
      state.ifPresent(declared -> contradicted(target, declared));
    }
    if (superseded && successor.isEmpty()) {
      state.ifPresent(
          declared ->
              report(
                  Rule.SUPERSEDED_STATE,
                  declared,
                  "nothing says what took the place of the target " + Described.place(target),
                  "add superseded-by: with a reference to the target that did"));
    }
    successor.ifPresent(next -> successor(target, next, superseded));
  }

  private void contradicted(Observation target, Written<State> declared) {
    String other = declared.value() == State.MET ? State.MISSED.word() : State.MET.word();
    report(
        Rule.STATE_AGREES,
        declared,
        "the target "
            + Described.place(target)
            + " is declared "
            + declared.value().word()
            + ", but its outcomes say "
            + other,
        "correct the state, the outcomes, or measured-by and reach, which say how it is measured");
  }

  private void successor(Observation target, Written<FigureReference> next, boolean superseded) {
    if (!superseded) {
      report(
          Rule.SUPERSEDED_STATE,
          next,
          "the target " + Described.place(target) + " has a successor, but is not superseded",
          "add state: superseded, or take superseded-by: out");
    }
    if (catalogue.resolve(next.value()) instanceof Resolution.Found to) {
      if (to.first().kind() != Kind.TARGET) {
        report(
            Rule.SUPERSEDED_STATE,
            next,
            next.value() + " is no target, but " + article(to.first().kind()),
            "name the target that took the place of this one");
      } else if (to.first().address().equals(target.address())) {
        report(
            Rule.SUPERSEDED_STATE,
            next,
            "the target " + Described.place(target) + " takes its own place",
            "name the target that took its place");
      }
    }
  }

  private static String article(Kind kind) {
    return (kind == Kind.OUTCOME ? "an " : "a ") + kind.word();
  }

  private void report(Rule rule, Written<?> field, String message, String hint) {
    found.add(Problem.of(rule, field.at(), field.length(), message).withHint(hint));
  }
}
