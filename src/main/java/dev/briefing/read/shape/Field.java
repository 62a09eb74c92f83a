package dev.briefing.read.shape;

/**
 * One key of a group.
 *
 * @param name the key
 * @param about what it means, in a sentence for editors
 */
public record Field<T>(String name, Grammar<T> grammar, boolean required, String about) {

  public static <T> Field<T> required(String name, Grammar<T> grammar, String about) {
    return new Field<>(name, grammar, true, about);
  }

  public static <T> Field<T> optional(String name, Grammar<T> grammar, String about) {
    return new Field<>(name, grammar, false, about);
  }
}
