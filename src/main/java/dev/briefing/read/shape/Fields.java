package dev.briefing.read.shape;

import dev.briefing.problem.Position;
import dev.briefing.read.yaml.Node;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A group as it was read: the values of its fields, each of its field's type. */
public final class Fields {
  private final Node.Mapping mapping;
  private final Map<String, Object> values;

  Fields(Node.Mapping mapping, Map<String, Object> values) {
    this.mapping = mapping;
    this.values = Map.copyOf(values);
  }

  /** The value; empty where the key is absent, or its value could not be read. */
  @SuppressWarnings(
      "unchecked") // A value is put under a field's name by that field's own grammar only.
  public <T> Optional<T> get(Field<T> field) {
    return Optional.ofNullable((T) values.get(field.name()));
  }

  /** The items of a field that is a list; none where it is absent. */
  public <T> List<T> all(Field<List<T>> field) {
    return get(field).orElse(List.of());
  }

  /** Whether the key is written at all. */
  public boolean has(Field<?> field) {
    return mapping.entry(field.name()).isPresent();
  }

  /** Where the key stands; of an absent one, where the group starts. */
  public Position at(Field<?> field) {
    return mapping.entry(field.name()).map(entry -> entry.key().at()).orElse(mapping.at());
  }

  /** Where the group starts. */
  public Position at() {
    return mapping.at();
  }

  public Node.Mapping node() {
    return mapping;
  }
}
