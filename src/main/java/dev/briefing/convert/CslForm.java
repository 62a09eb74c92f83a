package dev.briefing.convert;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Dates and names of exports in the one form that a site has for them. */
final class CslForm {
  private static final Set<String> NAME_PARTS =
      Set.of("family", "given", "literal", "suffix", "dropping-particle", "non-dropping-particle");
  private static final Pattern DAY = Pattern.compile("[0-9]{4}(?:-[0-9]{1,2}){0,2}");

  private CslForm() {}

  /** A value as the site has it; what of it was left is noted at the reference. */
  static Object of(String key, Object value, String place, Left left) {
    boolean date =
        key.equals("issued")
            || key.equals("accessed")
            || key.equals("submitted")
            || key.endsWith("-date");
    if (date) {
      return parts(value, key, place, left)
          .<Object>map(dates -> Map.of("date-parts", dates))
          .orElse(value);
    }
    boolean names =
        value instanceof List<?> list
            && !list.isEmpty()
            && list.stream().allMatch(item -> item instanceof Map<?, ?> map && isName(map));
    return names ? names((List<?>) value, key, place, left) : value;
  }

  private static boolean isName(Map<?, ?> map) {
    return map.containsKey("family") || map.containsKey("literal") || map.containsKey("given");
  }

  private static List<Object> names(List<?> list, String key, String place, Left left) {
    List<Object> names = new ArrayList<>();
    for (Object item : list) {
      Map<String, Object> name = new LinkedHashMap<>();
      ((Map<?, ?>) item)
          .forEach(
              (part, text) -> {
                if (NAME_PARTS.contains(String.valueOf(part))) {
                  if (!String.valueOf(text).isBlank()) {
                    name.put(String.valueOf(part), text);
                  }
                } else {
                  left.addOnce("of names", place + ", " + key + ": " + part);
                }
              });
      names.add(name);
    }
    return names;
  }

  /** Year, month and day of one date, or of the first and the last. */
  private static Optional<List<List<Object>>> parts(
      Object value, String key, String place, Left left) {
    List<List<Object>> dates = new ArrayList<>();
    if (value instanceof String text) {
      for (String day : text.strip().split("/", -1)) {
        if (!DAY.matcher(day).matches()) {
          return Optional.empty();
        }
        dates.add(known(List.of(day.split("-", -1))));
      }
    } else if (value instanceof Map<?, ?> map && map.get("date-parts") instanceof List<?> list) {
      list.forEach(date -> dates.add(known(date instanceof List<?> parts ? parts : List.of())));
      map.keySet().stream()
          .filter(other -> !other.equals("date-parts"))
          .forEach(other -> left.add("of dates", place + ", " + key + ": " + other));
    } else if (value instanceof Map<?, ?> map && map.get("raw") instanceof String raw) {
      return parts(raw, key, place, left);
    } else if (value instanceof Map<?, ?> map && map.get("literal") instanceof String literal) {
      return parts(literal, key, place, left);
    } else if (value instanceof List<?> list) {
      for (Object item : list) {
        if (!(item instanceof Map<?, ?> map) || !map.containsKey("year")) {
          return Optional.empty();
        }
        dates.add(known(List.of(part(map, "year"), part(map, "month"), part(map, "day"))));
        map.keySet().stream()
            .filter(other -> !Set.of("year", "month", "day").contains(String.valueOf(other)))
            .forEach(other -> left.add("of dates", place + ", " + key + ": " + other));
      }
    }
    dates.removeIf(List::isEmpty);
    return dates.isEmpty() ? Optional.empty() : Optional.of(dates);
  }

  private static String part(Map<?, ?> map, String key) {
    return map.get(key) instanceof String text ? text : "";
  }

  /** As far as the date is known: up to the first part that is nothing or zero. */
  private static List<Object> known(List<?> parts) {
    List<Object> known = new ArrayList<>();
    for (Object part : parts) {
      String text = String.valueOf(part).strip().replaceFirst("^0+", "");
      if (text.isEmpty()) {
        break;
      }
      known.add(text);
    }
    return known;
  }
}
