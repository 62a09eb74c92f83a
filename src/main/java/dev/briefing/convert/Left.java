package dev.briefing.convert;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What an import did not take, gathered by the reason: each with its place, the first of many by
 * name and the others as a number.
 */
final class Left {
  private static final int MOST_PLACES = 12;

  private static final class Places {
    private final List<String> first = new ArrayList<>();
    private long all;
  }

  private final Map<String, Places> reasons = new LinkedHashMap<>();

  /**
   * Notes one thing.
   *
   * @param reason says what it is and why it was left
   * @param place where it stands, and what it says there
   */
  void add(String reason, String place) {
    Places places = reasons.computeIfAbsent(reason, some -> new Places());
    places.all++;
    if (places.first.size() < MOST_PLACES) {
      places.first.add(place);
    }
  }

  /** The same thing once, however often it is noted. */
  void addOnce(String reason, String place) {
    Places known = reasons.get(reason);
    if (known == null || !known.first.contains(place)) {
      add(reason, place);
    }
  }

  boolean isEmpty() {
    return reasons.isEmpty();
  }

  /** A line for each reason. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    reasons.forEach(
        (reason, places) -> {
          long more = places.all - places.first.size();
          lines.add(
              "  %s: %s%s"
                  .formatted(
                      reason,
                      String.join("; ", places.first),
                      more > 0 ? "; and " + more + " more" : ""));
        });
    return lines;
  }
}
