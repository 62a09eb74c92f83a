package dev.briefing.render.linked;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** A thing in the words of schema.org. Empty texts and lists are not kept. */
public final class Thing {
  private final Map<String, Object> properties = new LinkedHashMap<>();

  private Thing(String type) {
    properties.put("@type", type);
  }

  /** Nothing but its type. */
  public static Thing of(String type) {
    return new Thing(type);
  }

  /** The same with one more property: a text, a whole number, a thing, or several of them. */
  public Thing with(String property, Object value) {
    Object known = value;
    if (value instanceof Optional<?> perhaps) {
      known = perhaps.isPresent() ? perhaps.get() : "";
    }
    boolean empty = known.equals("") || (known instanceof Collection<?> all && all.isEmpty());
    if (!empty) {
      properties.put(property, known);
    }
    return this;
  }

  public String type() {
    return String.valueOf(properties.get("@type"));
  }

  Map<String, Object> properties() {
    return Collections.unmodifiableMap(properties);
  }
}
