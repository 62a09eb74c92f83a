package dev.briefing.difference;

import java.util.Optional;

/**
 * What a thing says otherwise.
 *
 * @param field what it is about, such as {@code value}, {@code sentence} or {@code link “at least
 *     7%”}
 * @param before nothing where it was not said
 * @param after nothing where it is not said any more
 */
public record Detail(String field, Optional<String> before, Optional<String> after) {
  static Detail removed(String field, String before) {
    return new Detail(field, Optional.of(before), Optional.empty());
  }

  static Detail added(String field, String after) {
    return new Detail(field, Optional.empty(), Optional.of(after));
  }
}
