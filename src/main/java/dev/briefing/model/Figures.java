package dev.briefing.model;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Finds the observations that coordinates lead to. */
final class Figures {
  private final Map<String, Indicator> indicators;
  private final Optional<String> defaultEntity;

  Figures(Map<String, Indicator> indicators, Optional<String> defaultEntity) {
    this.indicators = indicators;
    this.defaultEntity = defaultEntity;
  }

  Resolution resolve(FigureReference reference) {
    Indicator indicator = indicators.get(reference.indicator());
    if (indicator == null) {
      return new Resolution.Unknown(
          "indicator", reference.indicator(), List.copyOf(indicators.keySet()));
    }
    List<Observation> left = indicator.observations();
    for (Part part : parts(reference)) {
      List<Observation> next = left.stream().filter(part.test()).toList();
      if (next.isEmpty()) {
        return new Resolution.Unknown(part.what(), part.written(), names(left, part.name()));
      }
      left = next;
    }
    if (reference.latest()) {
      left = newest(left, reference.kind().orElse(Kind.OUTCOME));
    }
    if (reference.source().isEmpty()) {
      left = withoutReplaced(left);
    }
    if (left.isEmpty()) {
      return new Resolution.Unknown("period", "latest", List.of());
    }
    return one(left);
  }

  private static Resolution one(List<Observation> left) {
    Observation first = left.get(0);
    boolean alike =
        left.stream()
            .allMatch(other -> samePlace(first, other) && !Agreement.contested(first, other));
    return alike ? new Resolution.Found(left) : new Resolution.Ambiguous(left);
  }

  /**
   * One coordinate of a reference: what it is called, how to test it, and what could stand there.
   */
  private record Part(
      String what,
      String written,
      Predicate<Observation> test,
      Function<Observation, String> name) {}

  private static List<Part> parts(FigureReference reference) {
    Stream<Part> entity =
        reference.entities().isEmpty()
            ? Stream.empty()
            : Stream.of(
                new Part(
                    "entity",
                    String.join("+", reference.entities()),
                    o -> reference.entities().contains(o.entity().value()),
                    o -> o.entity().value()));
    Stream<Part> period =
        reference.period().stream()
            .map(
                p ->
                    new Part(
                        "period",
                        p.text(),
                        o -> o.period().value().equals(p),
                        o -> o.period().value().text()));
    Stream<Part> kind =
        reference.kind().stream()
            .map(k -> new Part("kind", k.word(), o -> o.kind() == k, o -> o.kind().word()));
    Stream<Part> source =
        reference.source().stream()
            .map(s -> new Part("source", s, o -> isFrom(o, s), o -> sourceOf(o).orElse("")));
    Stream<Part> unit =
        reference.unit().stream()
            .map(u -> new Part("equivalent in", u, o -> hasUnit(o, u), o -> ""));
    return Stream.of(entity, period, kind, source, unit).flatMap(part -> part).toList();
  }

  private static boolean hasUnit(Observation observation, String unit) {
    return observation.also().stream().anyMatch(also -> also.unit().value().equals(unit));
  }

  private static List<String> names(
      List<Observation> observations, Function<Observation, String> name) {
    return observations.stream().map(name).filter(text -> !text.isEmpty()).distinct().toList();
  }

  List<Observation> select(FigureReference reference) {
    Indicator indicator = indicators.get(reference.indicator());
    if (indicator == null) {
      return List.of();
    }
    List<Observation> found =
        indicator.observations().stream()
            .filter(
                o ->
                    reference.entities().isEmpty()
                        || reference.entities().contains(o.entity().value()))
            .filter(o -> reference.period().map(p -> p.contains(o.period().value())).orElse(true))
            .filter(o -> reference.kind().map(k -> o.kind() == k).orElse(true))
            .filter(o -> reference.source().map(s -> isFrom(o, s)).orElse(true))
            .toList();
    List<String> order =
        reference.entities().isEmpty()
            ? List.copyOf(new LinkedHashSet<>(names(found, o -> o.entity().value())))
            : reference.entities();
    return found.stream()
        .sorted(
            Comparator.comparingInt((Observation o) -> order.indexOf(o.entity().value()))
                .thenComparing(o -> o.period().value()))
        .toList();
  }

  private static List<Observation> newest(List<Observation> observations, Kind kind) {
    List<Observation> ofKind = observations.stream().filter(o -> o.kind() == kind).toList();
    Optional<Period> newest =
        ofKind.stream().map(o -> o.period().value()).max(Comparator.naturalOrder());
    return ofKind.stream()
        .filter(o -> newest.filter(o.period().value()::equals).isPresent())
        .toList();
  }

  private static List<Observation> withoutReplaced(List<Observation> observations) {
    return observations.stream()
        .filter(
            old ->
                observations.stream()
                    .noneMatch(revision -> samePlace(old, revision) && replaces(revision, old)))
        .toList();
  }

  private static boolean replaces(Observation revision, Observation old) {
    return revision.replaces().filter(id -> isFrom(old, id.value())).isPresent();
  }

  List<Observation> contesting(Observation observation) {
    Indicator indicator = indicators.get(observation.indicator());
    if (indicator == null) {
      return List.of();
    }
    return indicator.observations().stream()
        .filter(other -> other != observation && samePlace(other, observation))
        .filter(other -> !replaces(other, observation) && !replaces(observation, other))
        .filter(other -> Agreement.contested(other, observation))
        .toList();
  }

  CellValue cell(Line row, Line column) {
    Coordinates at = row.coordinates().or(column.coordinates());
    Optional<Cell> written = row.cell(column.id().value());
    if (written.isPresent()) {
      Cell.Content content = written.get().content();
      if (content instanceof Cell.Text text) {
        return new CellValue.Text(text, text.source().or(at::source).map(Written::value));
      }
      if (content instanceof Cell.Gap gap) {
        return new CellValue.Gap(gap.reason());
      }
      if (content instanceof Cell.Figure figure) {
        return resolve(figure.reference().value()) instanceof Resolution.Found found
            ? new CellValue.Figures(found.observations())
            : new CellValue.NotGiven();
      }
    }
    List<Observation> found = at.indicator().map(id -> at(id.value(), at)).orElse(List.of());
    return found.isEmpty() ? new CellValue.NotGiven() : new CellValue.Figures(found);
  }

  private List<Observation> at(String id, Coordinates at) {
    Indicator indicator = indicators.get(id);
    if (indicator == null || !isNarrow(at)) {
      return List.of();
    }
    List<Observation> found =
        indicator.observations().stream()
            .filter(
                o ->
                    at.entity()
                        .map(Written::value)
                        .or(() -> defaultEntity)
                        .map(o.entity().value()::equals)
                        .orElse(true))
            .filter(o -> at.period().map(p -> o.period().value().equals(p.value())).orElse(true))
            .filter(o -> at.kind().map(k -> o.kind() == k.value()).orElse(true))
            .filter(o -> at.source().map(s -> isFrom(o, s.value())).orElse(true))
            .filter(
                o ->
                    at.plan()
                        .map(
                            p ->
                                o.target()
                                    .plan()
                                    .map(Written::value)
                                    .equals(Optional.of(p.value())))
                        .orElse(true))
            .toList();
    return at.source().isPresent() ? found : withoutReplaced(found);
  }

  /** An indicator alone would fill a cell with its whole history. */
  private static boolean isNarrow(Coordinates at) {
    return at.period().isPresent() || at.source().isPresent() || at.plan().isPresent();
  }

  private static boolean samePlace(Observation one, Observation other) {
    return one.entity().value().equals(other.entity().value())
        && one.period().value().equals(other.period().value())
        && one.kind() == other.kind();
  }

  private static boolean isFrom(Observation observation, String source) {
    return sourceOf(observation).filter(source::equals).isPresent();
  }

  private static Optional<String> sourceOf(Observation observation) {
    return observation.source().map(Written::value);
  }
}
