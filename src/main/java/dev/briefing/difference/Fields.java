package dev.briefing.difference;

import dev.briefing.model.Prose;
import dev.briefing.model.Written;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Collects what a thing says, each by its name; what is not said is not there. */
final class Fields {
  private final Map<String, String> map = new LinkedHashMap<>();

  Fields put(String name, String value) {
    if (!value.isEmpty()) {
      map.put(name, value);
    }
    return this;
  }

  /** Anything that is written as a text says what it means. */
  Fields put(String name, Optional<?> value) {
    return put(name, value.map(Fields::text).orElse(""));
  }

  Fields put(String name, Collection<?> values) {
    return put(name, String.join(", ", values.stream().map(Fields::text).toList()));
  }

  /** Named only where it is so. */
  Fields put(String name, boolean value) {
    return put(name, value ? "yes" : "");
  }

  private static String text(Object value) {
    if (value instanceof Written<?> written) {
      return text(written.value());
    }
    return value instanceof Prose prose ? line(prose.plain()) : value.toString();
  }

  /** As a reader sees it: white space is a space. */
  static String line(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }

  Map<String, String> map() {
    return map;
  }
}
