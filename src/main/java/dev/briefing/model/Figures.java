package dev.briefing.model;

import static java.util.stream.Collectors.toMap;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Finds the observations that references lead to. For several threads. */
final class Figures {
  private final Map<String, Shelf> shelves = new LinkedHashMap<>();

  /** A reference is asked about by checks, by the ledger, and by each page that shows it. */
  private final Map<FigureReference, Resolution> found = new ConcurrentHashMap<>();

  Figures(Map<String, Indicator> indicators) {
    indicators.forEach((id, indicator) -> shelves.put(id, new Shelf(indicator.observations())));
  }

  Optional<Shelf> shelf(String indicator) {
    return Optional.ofNullable(shelves.get(indicator));
  }

  Resolution resolve(FigureReference reference) {
    Resolution known = found.get(reference);
    if (known != null) {
      return known;
    }
    Resolution resolution = find(reference);
    if (resolution instanceof Resolution.Found) {
      found.put(reference, resolution);
    }
    return resolution;
  }

  private Resolution find(FigureReference reference) {
    Shelf shelf = shelves.get(reference.indicator());
    if (shelf == null) {
      return new Resolution.Unknown(
          "indicator", reference.indicator(), List.copyOf(shelves.keySet()));
    }
    Optional<String> entity =
        reference.entities().size() == 1
            ? Optional.of(reference.entities().get(0))
            : Optional.empty();
    List<Part> parts = Part.of(reference);
    List<Observation> near = shelf.at(entity, reference.period());
    List<Observation> fitting = near.stream().filter(o -> Part.allFit(parts, o)).toList();
    if (fitting.isEmpty()) {
      return unknown(parts, shelf.all());
    }
    List<Observation> left = reference.latest() ? newest(fitting, reference.kind()) : fitting;
    if (left.isEmpty()) {
      return new Resolution.Unknown("period", FigureGrammar.LATEST, List.of());
    }
    return one(reference.source().isPresent() ? left : Revisions.newest(left));
  }

  /** Says which part of a reference is the first that leaves nothing. */
  private static Resolution unknown(List<Part> parts, List<Observation> all) {
    List<Observation> left = all;
    for (Part part : parts) {
      List<Observation> next = left.stream().filter(part.fits()).toList();
      if (next.isEmpty()) {
        List<String> names = left.stream().flatMap(part.names()).distinct().toList();
        return new Resolution.Unknown(part.what(), part.written(), names);
      }
      left = next;
    }
    return new Resolution.Unknown("observation", "", List.of());
  }

  private static Resolution one(List<Observation> left) {
    return isOne(left)
        ? new Resolution.Found(
            left.stream()
                .sorted(Comparator.comparing(o -> o.value() instanceof Value.Words))
                .toList())
        : new Resolution.Ambiguous(left);
  }

  /** Rounding makes agreement no chain: 7 agrees with 6.6 and with 7.4, which differ. */
  private static boolean isOne(List<Observation> left) {
    Observation first = left.get(0);
    if (!left.stream().allMatch(other -> isBeside(first, other))) {
      return false;
    }
    for (int i = 0; i < left.size(); i++) {
      for (Observation other : left.subList(i + 1, left.size())) {
        if (Agreement.contested(left.get(i), other)) {
          return false;
        }
      }
    }
    return true;
  }

  private static boolean isBeside(Observation one, Observation other) {
    return one.entity().value().equals(other.entity().value())
        && one.period().value().equals(other.period().value())
        && one.kind() == other.kind();
  }

  List<Observation> select(FigureReference reference) {
    Shelf shelf = shelves.get(reference.indicator());
    if (shelf == null) {
      return List.of();
    }
    List<Part> parts = Part.of(reference).stream().filter(part -> !part.isPeriod()).toList();
    List<Observation> found =
        shelf.of(reference.entities()).stream()
            .filter(o -> Part.allFit(parts, o))
            .filter(o -> isWithin(o, reference.period()))
            .toList();
    List<Observation> left = reference.latest() ? newest(found, reference.kind()) : found;
    List<Observation> valid = reference.source().isPresent() ? left : Revisions.newest(left);
    Map<String, Integer> order = new HashMap<>();
    reference.entities().forEach(id -> order.putIfAbsent(id, order.size()));
    found.forEach(o -> order.putIfAbsent(o.entity().value(), order.size()));
    return valid.stream()
        .sorted(
            Comparator.comparingInt((Observation o) -> order.getOrDefault(o.entity().value(), 0))
                .thenComparing(o -> o.period().value()))
        .toList();
  }

  private static boolean isWithin(Observation observation, Optional<Period> period) {
    return period.map(whole -> whole.contains(observation.period().value())).orElse(true);
  }

  /** Of each entity those with the period that ends last; outcomes, unless a kind is named. */
  private static List<Observation> newest(List<Observation> observations, Optional<Kind> kind) {
    List<Observation> ofKind =
        observations.stream().filter(o -> o.kind() == kind.orElse(Kind.OUTCOME)).toList();
    Map<String, Period> last =
        ofKind.stream()
            .collect(
                toMap(
                    o -> o.entity().value(),
                    o -> o.period().value(),
                    (one, other) -> one.compareTo(other) < 0 ? other : one));
    return ofKind.stream()
        .filter(o -> o.period().value().equals(last.get(o.entity().value())))
        .toList();
  }

  List<Observation> contesting(Observation observation) {
    return Stream.ofNullable(shelves.get(observation.indicator()))
        .flatMap(shelf -> shelf.beside(observation).stream())
        .filter(other -> !Revisions.isOf(other, observation) && !Revisions.isOf(observation, other))
        .filter(other -> Agreement.contested(other, observation))
        .toList();
  }
}
