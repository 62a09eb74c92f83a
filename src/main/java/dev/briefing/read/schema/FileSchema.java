package dev.briefing.read.schema;

import dev.briefing.read.ContentShapes.FileShape;
import dev.briefing.read.shape.Field;
import dev.briefing.read.shape.Notation;
import dev.briefing.read.shape.Shape;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The schema of one kind of file: the shape of the whole, and a definition of each group in it. */
final class FileSchema {
  private static final String DRAFT = "http://json-schema.org/draft-07/schema#";

  private FileSchema() {}

  static Map<String, Object> of(FileShape file) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("$schema", DRAFT);
    json.putAll(group(file.shape()));
    json.put("title", file.place());
    Map<String, Object> definitions = new TreeMap<>();
    file.shape().groups().stream()
        .skip(1)
        .forEach(shape -> definitions.put(Words.definition(shape), group(shape)));
    if (!definitions.isEmpty()) {
      json.put("definitions", definitions);
    }
    return json;
  }

  private static Map<String, Object> group(Shape shape) {
    Map<String, Object> properties = new LinkedHashMap<>();
    for (Field<?> field : shape.fields()) {
      properties.put(field.name(), property(field));
    }
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("title", Words.capital(shape.name()));
    json.put("description", shape.about());
    json.put("type", "object");
    json.put("properties", properties);
    List<String> required =
        shape.fields().stream().filter(Field::required).<String>map(Field::name).toList();
    if (!required.isEmpty()) {
      json.put("required", required);
    }
    json.put("additionalProperties", false);
    json.putAll(Demands.json(shape.demands()));
    return json;
  }

  private static Map<String, Object> property(Field<?> field) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("description", Words.about(field));
    Map<String, Object> value = value(field.grammar().notation(), field.grammar().form());
    if (value.containsKey("$ref")) {
      json.put("allOf", List.of(value)); // In draft 7 a reference hides what stands beside it.
    } else {
      json.putAll(value);
    }
    List<Object> examples = Examples.of(field);
    if (!examples.isEmpty()) {
      json.put("examples", examples);
    }
    return json;
  }

  /**
   * What a value has to be.
   *
   * @param form the same in words, for the editor's message
   */
  private static Map<String, Object> value(Notation notation, String form) {
    if (notation instanceof Notation.Items items) {
      Map<String, Object> json = new LinkedHashMap<>();
      json.put("type", "array");
      json.put("items", value(items.item(), Words.item(form)));
      return json;
    }
    if (notation instanceof Notation.Keys keys) {
      return keys(keys, form);
    }
    if (notation instanceof Notation.Group group) {
      return Map.of("$ref", "#/definitions/" + Words.definition(group.shape()));
    }
    if (notation instanceof Notation.Either either) {
      List<Object> ways = new ArrayList<>();
      either.ways().forEach(way -> ways.add(value(way, form)));
      return Map.of("anyOf", ways);
    }
    return Scalars.json(notation, form);
  }

  private static Map<String, Object> keys(Notation.Keys keys, String form) {
    Map<String, Object> value = Scalars.orNothing(value(keys.value(), form));
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("type", "object");
    if (keys.key() instanceof Notation.Choice choice) {
      Map<String, Object> properties = new LinkedHashMap<>();
      choice.words().forEach(word -> properties.put(word.text(), Scalars.described(word, value)));
      json.put("properties", properties);
      json.put("additionalProperties", false);
    } else if (keys.key() instanceof Notation.Scalar name && !name.form().isEmpty()) {
      json.put("patternProperties", Map.of(Scalars.whole(name.form()), value));
      json.put("additionalProperties", false);
    } else {
      json.put("additionalProperties", value);
    }
    return json;
  }
}
