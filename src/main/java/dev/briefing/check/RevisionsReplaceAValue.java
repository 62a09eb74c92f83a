package dev.briefing.check;

import dev.briefing.model.Observation;
import dev.briefing.model.Scheme;
import dev.briefing.model.Site;
import dev.briefing.model.Written;
import dev.briefing.problem.Problem;
import dev.briefing.problem.Problems;
import dev.briefing.problem.Rule;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a revision replaces is the value of another source for the same thing, and no later
 * revision.
 */
final class RevisionsReplaceAValue {
  private final Site site;
  private final Map<String, Observation> observations = new HashMap<>();

  private RevisionsReplaceAValue(Site site) {
    this.site = site;
    site.observations()
        .forEach(o -> o.source().ifPresent(source -> observations.put(key(o, source.value()), o)));
  }

  static void check(Site site, Problems found) {
    RevisionsReplaceAValue revisions = new RevisionsReplaceAValue(site);
    site.observations()
        .forEach(
            revision ->
                revision
                    .replaces()
                    .flatMap(source -> revisions.problem(revision, source))
                    .ifPresent(found::add));
  }

  private Optional<Problem> problem(Observation revision, Written<String> source) {
    Optional<Observation> old = replacedBy(revision);
    boolean lost = site.losses().mayHold(Scheme.INDICATOR, revision.indicator());
    if (old.isEmpty() && lost) {
      return Optional.empty();
    }
    if (old.isEmpty()) {
      String message =
          source.value() + " gives no value of " + Described.place(revision) + " to replace";
      return Optional.of(
          problem(source, message)
              .withHint("add the value that was replaced, or take replaces: out"));
    }
    return isInCircle(revision, old)
        ? Optional.of(
            problem(source, "the values of " + Described.place(revision) + " replace each other")
                .withHint("leave replaces: at the newer one only"))
        : Optional.empty();
  }

  private static Problem problem(Written<String> source, String message) {
    return Problem.of(Rule.UNKNOWN_REFERENCE, source.at(), source.length(), message);
  }

  private boolean isInCircle(Observation revision, Optional<Observation> old) {
    Optional<Observation> step = old;
    for (int steps = 0; step.isPresent() && steps < 20; steps++) {
      if (step.get().equals(revision)) {
        return true;
      }
      step = step.flatMap(this::replacedBy);
    }
    return false;
  }

  private Optional<Observation> replacedBy(Observation revision) {
    return revision
        .replaces()
        .flatMap(source -> Optional.ofNullable(observations.get(key(revision, source.value()))));
  }

  private static String key(Observation at, String source) {
    return Described.place(at) + " " + at.kind() + " " + source;
  }
}
