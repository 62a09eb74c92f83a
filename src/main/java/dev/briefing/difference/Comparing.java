package dev.briefing.difference;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Finds what two states have in common, and what each has alone. */
record Comparing(Inventory before, Inventory after) {

  List<Change> changes() {
    List<Change> changes = new ArrayList<>();
    Map<Topic, List<Thing>> old = before.things().stream().collect(groupingBy(Thing::topic));
    Map<Topic, List<Thing>> now = after.things().stream().collect(groupingBy(Thing::topic));
    for (Topic topic : Topic.values()) {
      changes.addAll(
          changes(old.getOrDefault(topic, List.of()), now.getOrDefault(topic, List.of())));
    }
    return changes;
  }

  private List<Change> changes(List<Thing> old, List<Thing> now) {
    Map<String, Thing> was = byKey(old);
    Map<String, Thing> is = byKey(now);
    Map<Thing, Thing> successors = successors(was, is);
    List<Change> changes = new ArrayList<>();
    for (Thing thing : is.values()) {
      Thing earlier =
          successors.entrySet().stream()
              .filter(pair -> pair.getValue().equals(thing))
              .map(Map.Entry::getKey)
              .findFirst()
              .orElse(was.get(thing.key()));
      if (earlier == null) {
        changes.addAll(alone(thing, Change.Kind.ADDED));
      } else {
        changed(earlier, thing).ifPresent(changes::add);
      }
    }
    was.values().stream()
        .filter(thing -> !is.containsKey(thing.key()) && !successors.containsKey(thing))
        .forEach(thing -> changes.addAll(alone(thing, Change.Kind.REMOVED)));
    return changes;
  }

  private static Map<String, Thing> byKey(List<Thing> things) {
    Map<String, Thing> map = new LinkedHashMap<>();
    things.forEach(thing -> map.putIfAbsent(thing.key(), thing));
    return map;
  }

  /** What was known by another key, where it is plain which is which. */
  private static Map<Thing, Thing> successors(Map<String, Thing> was, Map<String, Thing> is) {
    Map<String, List<Thing>> gone = byGroup(was, is);
    Map<String, List<Thing>> fresh = byGroup(is, was);
    Map<Thing, Thing> successors = new LinkedHashMap<>();
    gone.forEach(
        (group, things) -> {
          List<Thing> next = fresh.getOrDefault(group, List.of());
          if (things.size() == 1 && next.size() == 1 && !successors.containsValue(next.get(0))) {
            successors.putIfAbsent(things.get(0), next.get(0));
          }
        });
    return successors;
  }

  /** The things of one state that the other has not by their key. */
  private static Map<String, List<Thing>> byGroup(
      Map<String, Thing> these, Map<String, Thing> those) {
    Map<String, List<Thing>> groups = new LinkedHashMap<>();
    for (Thing thing : these.values()) {
      if (!those.containsKey(thing.key())) {
        thing
            .groups()
            .forEach(group -> groups.computeIfAbsent(group, k -> new ArrayList<>()).add(thing));
      }
    }
    return groups;
  }

  /** A target that came or went is told among the figures. */
  private List<Change> alone(Thing thing, Change.Kind kind) {
    if (thing.topic() == Topic.TARGETS) {
      return List.of();
    }
    Function<Map.Entry<String, String>, Detail> detail =
        kind == Change.Kind.ADDED
            ? field -> Detail.added(field.getKey(), field.getValue())
            : field -> Detail.removed(field.getKey(), field.getValue());
    List<Detail> details = new ArrayList<>();
    thing.fields().entrySet().stream().map(detail).forEach(details::add);
    thing
        .sentences()
        .forEach(sentence -> details.add(detail.apply(Map.entry("sentence", sentence))));
    return List.of(
        new Change(
            thing.topic(), kind, thing.name(), thing.page(), details, touches(thing, thing)));
  }

  private Optional<Change> changed(Thing old, Thing now) {
    List<Detail> details = new ArrayList<>();
    fields(old.fields(), now.fields(), name -> name, details);
    sentences(old.sentences(), now.sentences(), details);
    rebound(old.bindings(), now.bindings(), details);
    return details.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Change(
                now.topic(),
                Change.Kind.CHANGED,
                now.name(),
                now.page(),
                details,
                touches(old, now)));
  }

  private static void fields(
      Map<String, String> old,
      Map<String, String> now,
      Function<String, String> name,
      List<Detail> details) {
    Set<String> names = new LinkedHashSet<>(now.keySet());
    names.addAll(old.keySet());
    for (String each : names) {
      String before = old.get(each);
      String after = now.get(each);
      if (!Objects.equals(before, after)) {
        details.add(
            new Detail(name.apply(each), Optional.ofNullable(before), Optional.ofNullable(after)));
      }
    }
  }

  private static void sentences(List<String> old, List<String> now, List<Detail> details) {
    for (SentencePairs.Pair pair : SentencePairs.of(old, now)) {
      details.add(new Detail("sentence", pair.before(), pair.after()));
    }
  }

  /** Links whose words stayed, and which lead elsewhere. */
  private static void rebound(
      Map<String, String> old, Map<String, String> now, List<Detail> details) {
    Map<String, String> both = new LinkedHashMap<>(old);
    both.keySet().retainAll(now.keySet());
    Map<String, String> stayed = new LinkedHashMap<>(now);
    stayed.keySet().retainAll(old.keySet());
    fields(both, stayed, words -> "link “" + words + "”", details);
  }

  private List<Touch> touches(Thing old, Thing now) {
    Set<Touch> touches = new LinkedHashSet<>(Touches.of(after, now));
    touches.addAll(Touches.of(before, old));
    Set<String> told =
        touches.stream()
            .filter(touch -> !touch.sentence().isEmpty())
            .map(Touch::title)
            .collect(toSet());
    touches.removeIf(
        touch ->
            touch.address().equals(now.page())
                || (touch.sentence().isEmpty() && told.contains(touch.title())));
    return List.copyOf(touches);
  }
}
