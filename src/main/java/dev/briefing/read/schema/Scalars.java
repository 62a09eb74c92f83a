package dev.briefing.read.schema;

import dev.briefing.read.shape.Notation;
import dev.briefing.read.shape.Notation.Digits;
import dev.briefing.read.shape.Notation.Word;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The schemas of single values. YAML hands 7 and 2025 to a schema as numbers, and 1.3 trillion and
 * 2025-03-12 as texts.
 */
final class Scalars {
  private Scalars() {}

  static Map<String, Object> json(Notation notation, String form) {
    Map<String, Object> json = new LinkedHashMap<>();
    if (notation instanceof Notation.Switch) {
      json.put("type", "boolean");
    } else if (notation instanceof Notation.Choice choice) {
      json.put("type", "string");
      json.put("enum", choice.words().stream().map(Word::text).toList());
      if (choice.words().stream().anyMatch(word -> !word.about().isEmpty())) {
        json.put("enumDescriptions", choice.words().stream().map(Word::about).toList());
      }
    } else if (notation instanceof Notation.Scalar scalar) {
      scalar(scalar, form, json);
    }
    return json;
  }

  private static void scalar(Notation.Scalar scalar, String form, Map<String, Object> json) {
    json.put(
        "type",
        switch (scalar.digits()) {
          case ANY -> List.of("string", "number");
          case WHOLE, YEAR -> List.of("string", "integer");
          case NONE -> "string";
        });
    if (scalar.digits() == Digits.YEAR) {
      json.put("minimum", 1000);
      json.put("maximum", 9999);
    }
    if (!scalar.form().isEmpty()) {
      json.put("pattern", whole(scalar.form()));
      json.put("patternErrorMessage", "This is not " + form + ".");
    }
  }

  /** The same value, or none: an author's own key may be left empty, to say that there is none. */
  static Map<String, Object> orNothing(Map<String, Object> value) {
    Map<String, Object> json = new LinkedHashMap<>(value);
    if (value.get("type") instanceof List<?> types) {
      json.put("type", Stream.concat(types.stream(), Stream.of("null")).toList());
    }
    return json;
  }

  /** A schema finds its pattern anywhere in a text; a form has to match all of it. */
  static String whole(String form) {
    return "^(?:" + form + ")$";
  }

  /** What belongs to a word that serves as a key. */
  static Map<String, Object> described(Word word, Map<String, Object> value) {
    Map<String, Object> json = new LinkedHashMap<>();
    if (!word.about().isEmpty()) {
      json.put("description", word.about());
    }
    json.putAll(value);
    return json;
  }
}
