package dev.briefing.export.data;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A column of a table.
 *
 * @param choices the words that a cell may hold, in a column of words
 * @param required whether no cell is empty
 * @param cell what it says of a row, empty where it says nothing; numbers are plain decimals
 */
record Column<R>(
    String name,
    Type type,
    String description,
    List<String> choices,
    boolean required,
    Function<R, String> cell) {

  /** The types of Table Schema that our columns have. */
  enum Type {
    STRING("string"),
    NUMBER("number"),
    INTEGER("integer"),
    BOOLEAN("boolean"),
    DATE("date");

    private final String word;

    Type(String word) {
      this.word = word;
    }

    String word() {
      return word;
    }
  }

  Column {
    choices = List.copyOf(choices);
  }

  static <R> Column<R> of(String name, Type type, String description, Function<R, String> cell) {
    return new Column<>(name, type, description, List.of(), false, cell);
  }

  static <R> Column<R> text(String name, String description, Function<R, String> cell) {
    return of(name, Type.STRING, description, cell);
  }

  Column<R> always() {
    return new Column<>(name, type, description, choices, true, cell);
  }

  Column<R> oneOf(Stream<String> words) {
    return new Column<>(name, type, description, words.toList(), required, cell);
  }
}
