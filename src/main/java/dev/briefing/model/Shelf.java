package dev.briefing.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The observations of one indicator, laid out so that coordinates find theirs without a search. */
final class Shelf {

  /** All that sources say of the same thing stands in one place. */
  private record Place(String entity, Period period) {
    static Place of(Observation observation) {
      return new Place(observation.entity().value(), observation.period().value());
    }
  }

  private final List<Observation> all;
  private final Map<String, List<Observation>> byEntity = new HashMap<>();
  private final Map<Period, List<Observation>> byPeriod = new HashMap<>();
  private final Map<Place, List<Observation>> byPlace = new HashMap<>();

  Shelf(List<Observation> observations) {
    all = observations;
    for (Observation observation : observations) {
      put(byEntity, observation.entity().value(), observation);
      put(byPeriod, observation.period().value(), observation);
      put(byPlace, Place.of(observation), observation);
    }
  }

  private static <K> void put(Map<K, List<Observation>> map, K key, Observation observation) {
    map.computeIfAbsent(key, some -> new ArrayList<>()).add(observation);
  }

  List<Observation> all() {
    return all;
  }

  boolean hasEntity(String entity) {
    return byEntity.containsKey(entity);
  }

  /** Those with exactly this entity and period, as far as they are given, in the table's order. */
  List<Observation> at(Optional<String> entity, Optional<Period> period) {
    if (entity.isPresent() && period.isPresent()) {
      return byPlace.getOrDefault(new Place(entity.get(), period.get()), List.of());
    }
    if (entity.isPresent()) {
      return byEntity.getOrDefault(entity.get(), List.of());
    }
    return period.isPresent() ? byPeriod.getOrDefault(period.get(), List.of()) : all;
  }

  /** Those of some entities, one entity after the other; without any named, all. */
  List<Observation> of(Collection<String> entities) {
    return entities.isEmpty()
        ? all
        : entities.stream().flatMap(id -> byEntity.getOrDefault(id, List.of()).stream()).toList();
  }

  /** What is said of the same entity, period and kind, itself included. */
  List<Observation> beside(Observation observation) {
    return byPlace.getOrDefault(Place.of(observation), List.of()).stream()
        .filter(other -> other.kind() == observation.kind())
        .toList();
  }
}
