package dev.briefing.model;

import java.util.function.Function;

/** What came of reading a text by a grammar: the value, or what is wrong with the text. */
public sealed interface Parsed<T> {

  record Good<T>(T value) implements Parsed<T> {}

  /** The message continues «"…" is not …». */
  record Bad<T>(String message) implements Parsed<T> {}

  static <T> Parsed<T> good(T value) {
    return new Good<>(value);
  }

  static <T> Parsed<T> bad(String message) {
    return new Bad<>(message);
  }

  default <R> Parsed<R> map(Function<T, R> change) {
    return then(value -> good(change.apply(value)));
  }

  default <R> Parsed<R> then(Function<T, Parsed<R>> next) {
    if (this instanceof Good<T> good) {
      return next.apply(good.value());
    }
    return bad(((Bad<T>) this).message());
  }

  default boolean isGood() {
    return this instanceof Good<T>;
  }

  /** The value; only where {@link #isGood()}. */
  default T orThrow() {
    if (this instanceof Good<T> good) {
      return good.value();
    }
    throw new IllegalStateException(((Bad<T>) this).message());
  }
}
