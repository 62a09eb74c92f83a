package dev.briefing.check;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import dev.briefing.model.Catalogue;
import dev.briefing.model.FigureReference;
import dev.briefing.model.Observation;
import dev.briefing.model.Period;
import dev.briefing.model.Resolution;
import dev.briefing.model.Written;
import dev.briefing.problem.Rule;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The references that an author can choose from where one means several figures. */
final class Choices {
  private static final int MOST = 6;

  private final FigureReference reference;
  private final String prefix;
  private final Catalogue catalogue;
  private final List<Observation> choices;

  private Choices(
      FigureReference reference, String prefix, Catalogue catalogue, List<Observation> choices) {
    this.reference = reference;
    this.prefix = prefix;
    this.catalogue = catalogue;
    this.choices = choices;
  }

  static Fault fault(
      FigureReference reference, String prefix, Catalogue catalogue, List<Observation> choices) {
    return new Choices(reference, prefix, catalogue, choices).fault();
  }

  private Fault fault() {
    Map<String, List<Observation>> places =
        choices.stream().collect(groupingBy(Choices::place, LinkedHashMap::new, toList()));
    boolean contested = places.size() == 1;
    String message =
        contested
            ? "the sources differ on " + Described.place(choices.get(0))
            : "this may mean any of " + places.size() + " figures of " + reference.indicator();
    return new Fault(Rule.AMBIGUOUS_REFERENCE, message, () -> Optional.of(hint(places)));
  }

  private String hint(Map<String, List<Observation>> places) {
    if (places.size() > MOST) {
      return new WhatIsMissing(reference, choices).words()
          + ", as in "
          + names(places.getOrDefault(place(newest()), choices)).get(0);
    }
    List<String> names = places.values().stream().flatMap(place -> names(place).stream()).toList();
    return "write one of these: " + Suggestion.list(names, names.size());
  }

  /** The newest of what the first of the choices is about. */
  private Observation newest() {
    Observation first = choices.get(0);
    return choices.stream()
        .filter(choice -> choice.entity().value().equals(first.entity().value()))
        .filter(choice -> choice.kind() == first.kind())
        .max(Comparator.comparing(choice -> choice.period().value()))
        .orElse(first);
  }

  private static String place(Observation choice) {
    return choice.entity().value() + "/" + choice.period().value() + "/" + choice.kind().word();
  }

  /** What means the figures of one place: without kind and source, where it can do without. */
  private List<String> names(List<Observation> place) {
    boolean withKind = reference.kind().isPresent();
    return Stream.of(withKind, true)
        .map(kind -> name(place.get(0), kind, reference.source()))
        .filter(name -> catalogue.resolve(name) instanceof Resolution.Found)
        .findFirst()
        .map(name -> List.of(prefix + name))
        .orElseGet(() -> bySource(place));
  }

  private List<String> bySource(List<Observation> place) {
    boolean kind = reference.kind().isPresent() || differ(Observation::kind);
    return place.stream()
        .map(choice -> prefix + name(choice, kind, choice.source().map(Written::value)))
        .distinct()
        .toList();
  }

  /**
   * As much of an observation's coordinates as the author wrote, or as tells it from the others.
   */
  private FigureReference name(Observation choice, boolean kind, Optional<String> source) {
    boolean entity = !reference.entities().isEmpty() || differ(o -> o.entity().value());
    boolean periods = differ(o -> o.period().value());
    return new FigureReference(
        reference.indicator(),
        entity ? List.of(choice.entity().value()) : List.of(),
        reference.period().or(() -> periods ? period(choice) : Optional.empty()),
        reference.latest() && !periods,
        kind ? Optional.of(choice.kind()) : Optional.empty(),
        source,
        reference.unit());
  }

  private static Optional<Period> period(Observation choice) {
    return Optional.of(choice.period().value());
  }

  private boolean differ(Function<Observation, Object> coordinate) {
    return choices.stream().map(coordinate).distinct().limit(2).count() > 1;
  }
}
