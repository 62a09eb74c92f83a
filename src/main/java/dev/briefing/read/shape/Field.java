package dev.briefing.read.shape;

import java.util.List;
import java.util.Optional;

/**
 * One key of a group.
 *
 * @param name the key
 * @param about what it means, in a sentence or two: what an editor shows beside the key
 * @param examples values as they are written in YAML; where there are none, its notation's serve
 * @param otherwise the value that holds where the key is absent
 */
public record Field<T>(
    String name,
    Grammar<T> grammar,
    boolean required,
    String about,
    List<String> examples,
    Optional<String> otherwise) {
  public Field {
    examples = List.copyOf(examples);
  }

  public static <T> Field<T> required(String name, Grammar<T> grammar, String about) {
    return new Field<>(name, grammar, true, about, List.of(), Optional.empty());
  }

  public static <T> Field<T> optional(String name, Grammar<T> grammar, String about) {
    return new Field<>(name, grammar, false, about, List.of(), Optional.empty());
  }

  /** The same, with examples of its value, or of the items of its list. */
  public Field<T> such(String... values) {
    return new Field<>(name, grammar, required, about, List.of(values), otherwise);
  }

  /** The same, with what holds where it is absent. */
  public Field<T> otherwise(String value) {
    return new Field<>(name, grammar, required, about, examples, Optional.of(value));
  }

  /** Its own examples or, where it has none, those of its notation. */
  public List<String> shown() {
    Notation notation = grammar.notation();
    while (notation instanceof Notation.Items items) {
      notation = items.item();
    }
    return examples.isEmpty() && notation instanceof Notation.Scalar scalar
        ? scalar.examples()
        : examples;
  }
}
