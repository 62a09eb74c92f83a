package dev.briefing.starter;

import dev.briefing.read.shape.Field;
import dev.briefing.read.shape.Grammar;
import dev.briefing.read.shape.Notation;
import dev.briefing.read.shape.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.text.WordUtils;

/**
 * A group of keys as an author meets it in a new file: before each key what it means, in the words
 * of the shape that the build reads by; keys that may be left out stand there as comments.
 */
final class Explained {
  private static final int WIDTH = 96;
  private static final String OF_CSL_ONLY = "The CSL variable ";

  private Explained() {}

  /** The lines of a group. */
  static List<String> keys(Shape shape, Map<String, Filled> filled) {
    List<String> lines = new ArrayList<>();
    for (Field<?> field : shape.fields()) {
      Filled value = filled.get(field.name());
      if (value == null && field.about().startsWith(OF_CSL_ONLY)) {
        continue; // CSL has a hundred more of them; the schema for editors lists them all.
      }
      lines.addAll(comment(about(field, value == null ? "" : value.remark())));
      if (value == null) {
        lines.add("#" + key(field.name(), example(field)));
      } else {
        lines.add(key(field.name(), value.value()));
        value.below().forEach(line -> lines.add(line.isEmpty() ? line : "  " + line));
      }
    }
    return lines;
  }

  /** The lines of a group as an item of a list; its first key has to be filled. */
  static List<String> item(List<String> keys) {
    List<String> lines = new ArrayList<>();
    boolean begun = false;
    for (String line : keys) {
      boolean first = !begun && !line.startsWith("#");
      lines.add(first ? "- " + line : !begun || line.isEmpty() ? line : "  " + line);
      begun |= first;
    }
    return lines;
  }

  /** The same lines, of which none is read until its sign is taken away. */
  static List<String> off(List<String> lines) {
    return lines.stream()
        .map(line -> line.matches(" *#.*") ? line : line.replaceFirst("^( *)", "$1#"))
        .toList();
  }

  /** Lines of a comment that are no wider than an editor's window. */
  static List<String> comment(String text) {
    return Arrays.stream(WordUtils.wrap(text, WIDTH, "\n", false).split("\n"))
        .map(line -> "# " + line)
        .toList();
  }

  private static String about(Field<?> field, String remark) {
    return Stream.of(
            field.about(),
            form(field.grammar()),
            field.otherwise().map(value -> "Without it: " + value + ".").orElse(""),
            remark)
        .filter(sentence -> !sentence.isEmpty())
        .collect(Collectors.joining(" "));
  }

  /** How the value is written, where that is not plain to see. */
  private static String form(Grammar<?> grammar) {
    Notation notation = grammar.notation();
    if (notation instanceof Notation.Choice choice) {
      return choice.words().stream()
          .map(Notation.Word::text)
          .collect(Collectors.joining(", ", "One of: ", "."));
    }
    boolean plain = notation.groups().findAny().isPresent() || grammar.form().equals("a text");
    return plain ? "" : "Written as " + grammar.form() + ".";
  }

  private static String key(String name, String value) {
    return value.isEmpty() ? name + ":" : name + ": " + value;
  }

  private static String example(Field<?> field) {
    Notation notation = field.grammar().notation();
    String example = field.shown().stream().findFirst().orElse("");
    if (notation instanceof Notation.Items && !example.isEmpty()) {
      return "[" + example + "]";
    }
    if (notation instanceof Notation.Choice choice && example.isEmpty()) {
      return choice.words().get(0).text();
    }
    return notation instanceof Notation.Switch ? field.otherwise().orElse("true") : example;
  }
}
