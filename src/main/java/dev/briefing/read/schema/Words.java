package dev.briefing.read.schema;

import dev.briefing.read.shape.Field;
import dev.briefing.read.shape.Notation;
import dev.briefing.read.shape.Shape;
import java.util.Locale;

/** What an editor shows of a key. */
final class Words {
  private static final String LIST = "a list, each item ";

  private Words() {}

  /** What the key means, how its value is written, and what holds without it. */
  static String about(Field<?> field) {
    Notation notation = field.grammar().notation();
    boolean plain =
        notation instanceof Notation.Group
            || notation instanceof Notation.Choice
            || field.grammar().form().equals("a text");
    String form = plain ? "" : "\n\nWritten as " + field.grammar().form() + ".";
    String otherwise = field.otherwise().map(value -> "\n\nWithout it: " + value + ".").orElse("");
    return field.about() + form + otherwise;
  }

  /** "An observation" for "an observation". */
  static String capital(String name) {
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  /** "observation" for "an observation". */
  static String definition(Shape shape) {
    return shape.name().replaceFirst("^(?:an?|the) ", "").replace(' ', '-');
  }

  /** What each item of a list is. */
  static String item(String form) {
    return form.startsWith(LIST) ? form.substring(LIST.length()) : form;
  }
}
