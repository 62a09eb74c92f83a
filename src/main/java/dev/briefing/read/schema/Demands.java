package dev.briefing.read.schema;

import dev.briefing.read.shape.Demand;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What the keys of a group ask of each other. Keys that exclude each other are said so one by one,
 * since an editor then marks the very key, and not the whole group.
 */
final class Demands {
  private final List<Object> all = new ArrayList<>();
  private final Map<String, Map<String, Object>> beside = new LinkedHashMap<>();

  private Demands() {}

  static Map<String, Object> json(List<Demand> demands) {
    Demands json = new Demands();
    demands.forEach(json::add);
    Map<String, Object> keywords = new LinkedHashMap<>();
    if (!json.all.isEmpty()) {
      keywords.put("allOf", json.all);
    }
    if (!json.beside.isEmpty()) {
      keywords.put("dependencies", json.beside);
    }
    return keywords;
  }

  private void add(Demand demand) {
    if (demand instanceof Demand.AtLeastOne some) {
      one(some.keys());
    } else if (demand instanceof Demand.ExactlyOne one) {
      one(one.keys());
      one.keys().forEach(key -> alone(key, one.keys()));
    } else if (demand instanceof Demand.Beside pair) {
      given(pair.key()).put("required", List.of(pair.other()));
    }
  }

  /** Where none is given the first is missing: of a choice, editors would show every branch. */
  private void one(List<String> keys) {
    Map<String, Object> rule = new LinkedHashMap<>();
    rule.put("if", Map.of("properties", none(keys.stream())));
    rule.put("then", Map.of("required", List.of(keys.get(0))));
    all.add(rule);
  }

  private void alone(String key, List<String> keys) {
    given(key).put("properties", none(keys.stream().filter(other -> !other.equals(key))));
  }

  private static Map<String, Object> none(Stream<String> keys) {
    Map<String, Object> none = new LinkedHashMap<>();
    keys.forEach(key -> none.put(key, false));
    return none;
  }

  /** What holds where a key is given. */
  private Map<String, Object> given(String key) {
    return beside.computeIfAbsent(key, some -> new LinkedHashMap<>());
  }
}
