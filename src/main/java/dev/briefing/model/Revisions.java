package dev.briefing.model;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which values a later one replaces. */
final class Revisions {
  private Revisions() {}

  /** An observation's identity within its indicator. */
  private record Identity(String entity, Period period, Kind kind, String source) {}

  /**
   * Those that no other of them replaces; all, where they replace each other in a circle and none
   * would be left.
   */
  static List<Observation> newest(List<Observation> observations) {
    Set<Identity> replaced =
        observations.stream().flatMap(revision -> replacedBy(revision).stream()).collect(toSet());
    if (replaced.isEmpty()) {
      return observations;
    }
    List<Observation> left =
        observations.stream()
            .filter(old -> identity(old, sourceOf(old)).filter(replaced::contains).isEmpty())
            .toList();
    return left.isEmpty() ? observations : left;
  }

  /** Whether the first, of the same entity, period and kind as the second, replaces it. */
  static boolean isOf(Observation revision, Observation old) {
    return replacedBy(revision).isPresent()
        && replacedBy(revision).equals(identity(old, sourceOf(old)));
  }

  private static Optional<Identity> replacedBy(Observation revision) {
    Optional<String> replaced = revision.replaces().map(Written::value);
    return replaced.equals(sourceOf(revision)) ? Optional.empty() : identity(revision, replaced);
  }

  private static Optional<Identity> identity(Observation at, Optional<String> source) {
    return source.map(id -> new Identity(at.entity().value(), at.period().value(), at.kind(), id));
  }

  private static Optional<String> sourceOf(Observation observation) {
    return observation.source().map(Written::value);
  }
}
