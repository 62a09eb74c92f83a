package dev.briefing.read.shape;

import dev.briefing.problem.Nearest;
import dev.briefing.problem.Problem;
import dev.briefing.problem.Rule;
import dev.briefing.read.yaml.Node;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The keys that a group may have.
 *
 * @param name what the group is, with its article: {@code an observation}
 * @param demands what its keys ask of each other
 */
public record Shape(String name, String about, List<Field<?>> fields, List<Demand> demands)
    implements Grammar<Fields> {
  public Shape {
    fields = List.copyOf(fields);
    demands = List.copyOf(demands);
  }

  public Shape(String name, String about, List<Field<?>> fields) {
    this(name, about, fields, List.of());
  }

  public static Shape of(String name, String about, Field<?>... fields) {
    return new Shape(name, about, List.of(fields));
  }

  /** The same, with what its keys ask of each other. */
  public Shape demanding(Demand... wanted) {
    return new Shape(name, about, fields, List.of(wanted));
  }

  /** This group and those within it, each name once: the outer ones first. */
  public List<Shape> groups() {
    Map<String, Shape> groups = new LinkedHashMap<>();
    gather(groups);
    return List.copyOf(groups.values());
  }

  private void gather(Map<String, Shape> into) {
    if (into.putIfAbsent(name, this) == null) {
      for (Field<?> field : fields) {
        field.grammar().notation().groups().forEach(group -> group.gather(into));
      }
    }
  }

  @Override
  public String form() {
    return name + " (a group of keys)";
  }

  @Override
  public Notation notation() {
    return new Notation.Group(this);
  }

  @Override
  public Optional<Fields> read(Node node, Scope scope) {
    if (!(node instanceof Node.Mapping mapping)) {
      scope.wrongType(node, form());
      return Optional.empty();
    }
    Map<String, Object> values = new HashMap<>();
    for (Node.Entry entry : mapping.entries()) {
      field(entry, scope).ifPresent(field -> read(field, entry, values, scope));
    }
    for (Field<?> field : fields) {
      if (field.required() && mapping.entry(field.name()).isEmpty()) {
        scope.problems().add(missing(field, mapping));
      }
    }
    return Optional.of(new Fields(mapping, values));
  }

  private void read(Field<?> field, Node.Entry entry, Map<String, Object> values, Scope scope) {
    if (entry.value() instanceof Node.Empty && !field.required()) {
      return; // A key that was left empty says nothing.
    }
    field.grammar().read(entry.value(), scope).ifPresent(value -> values.put(field.name(), value));
  }

  private Optional<Field<?>> field(Node.Entry entry, Scope scope) {
    String key = entry.key().text();
    for (Field<?> field : fields) {
      if (field.name().equals(key)) {
        return Optional.of(field);
      }
    }
    List<String> names = fields.stream().map(Field::name).toList();
    String shown = key.length() > 60 ? key.substring(0, 60) + "…" : key;
    Problem problem =
        Problem.of(
            Rule.UNKNOWN_KEY,
            entry.key().at(),
            entry.key().length(),
            "\"" + shown + "\" is not a key of " + name);
    scope
        .problems()
        .add(
            problem.withHint(
                Nearest.question(key, names).orElse("its keys are " + String.join(", ", names))));
    return Optional.empty();
  }

  private Problem missing(Field<?> field, Node.Mapping mapping) {
    String message = name + " needs \"" + field.name() + "\": " + field.grammar().form();
    return Problem.of(Rule.MISSING_KEY, mapping.at(), 1, message);
  }
}
