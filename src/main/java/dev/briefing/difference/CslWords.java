package dev.briefing.difference;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A value of a reference as a reviewer would read it. */
final class CslWords {
  private CslWords() {}

  static String of(Object value) {
    if (value instanceof Map<?, ?> map) {
      return map.get("date-parts") instanceof List<?> dates ? dates(dates) : name(map);
    }
    return value instanceof List<?> list
        ? list.stream().map(CslWords::of).collect(Collectors.joining("; "))
        : String.valueOf(value);
  }

  /** {@code 2026-03-12}, and a range with a slash. */
  private static String dates(List<?> dates) {
    return dates.stream()
        .map(
            date ->
                date instanceof List<?> parts
                    ? parts.stream().map(CslWords::part).collect(Collectors.joining("-"))
                    : String.valueOf(date))
        .collect(Collectors.joining("/"));
  }

  private static String part(Object number) {
    String digits = String.valueOf(number);
    return digits.length() == 1 ? "0" + digits : digits;
  }

  private static String name(Map<?, ?> name) {
    return new TreeMap<Object, Object>(name)
        .values().stream().map(String::valueOf).collect(Collectors.joining(", "));
  }
}
