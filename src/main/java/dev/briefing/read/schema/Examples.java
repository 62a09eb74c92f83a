package dev.briefing.read.schema;

import dev.briefing.problem.Problems;
import dev.briefing.read.shape.Field;
import dev.briefing.read.shape.Notation;
import dev.briefing.read.yaml.Node;
import dev.briefing.read.yaml.TextLines;
import dev.briefing.read.yaml.YamlReader;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The examples of a field, from the YAML that they are written in to the JSON of a schema. */
final class Examples {
  private static final Pattern NUMBER = Pattern.compile("-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?");

  private Examples() {}

  static List<Object> of(Field<?> field) {
    boolean list = field.grammar().notation() instanceof Notation.Items;
    return field.shown().stream()
        .map(Examples::read)
        .flatMap(Optional::stream)
        .map(node -> json(node))
        .map(value -> list && !(value instanceof List) ? List.of(value) : value)
        .toList();
  }

  private static Optional<Node> read(String example) {
    return YamlReader.read(new TextLines("an example", example), new Problems());
  }

  /** As a YAML reader would hand it to a validator. */
  private static Object json(Node node) {
    if (node instanceof Node.Mapping mapping) {
      Map<String, Object> group = new LinkedHashMap<>();
      mapping.entries().forEach(entry -> group.put(entry.key().text(), json(entry.value())));
      return group;
    }
    if (node instanceof Node.Sequence sequence) {
      return sequence.items().stream().map(Examples::json).toList();
    }
    String text = node instanceof Node.Scalar scalar ? scalar.text() : "";
    boolean number =
        node instanceof Node.Scalar scalar && scalar.plain() && NUMBER.matcher(text).matches();
    return number ? new BigDecimal(text) : text;
  }
}
