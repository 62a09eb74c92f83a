package dev.briefing.read.shape;

import java.util.Arrays;
import java.util.List;

/** What the keys of a group ask of each other. The group's reader says so in its own words. */
public sealed interface Demand {

  /** One of these keys, and no more. */
  record ExactlyOne(List<String> keys) implements Demand {
    public ExactlyOne {
      keys = List.copyOf(keys);
    }
  }

  /** One of these keys, or several. */
  record AtLeastOne(List<String> keys) implements Demand {
    public AtLeastOne {
      keys = List.copyOf(keys);
    }
  }

  /** A key that stands beside another one only. */
  record Beside(String key, String other) implements Demand {}

  static Demand exactlyOne(Field<?>... fields) {
    return new ExactlyOne(names(Arrays.asList(fields)));
  }

  static Demand atLeastOne(Field<?>... fields) {
    return new AtLeastOne(names(Arrays.asList(fields)));
  }

  static Demand beside(Field<?> field, Field<?> other) {
    return new Beside(field.name(), other.name());
  }

  private static List<String> names(List<Field<?>> fields) {
    return fields.stream().<String>map(Field::name).toList();
  }
}
