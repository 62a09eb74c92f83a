package dev.briefing.check;

import dev.briefing.problem.Nearest;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What could have been meant. */
final class Suggestion {
  private static final int MOST = 6;

  /** A few of very many names would help nobody. */
  private static final int FEW = 12;

  private Suggestion() {}

  /** The nearest name; or, where none is near, what there is. */
  static Optional<String> among(String written, Collection<String> names) {
    return Nearest.question(written, names)
        .or(() -> names.size() > FEW ? Optional.empty() : of("what there is: ", names));
  }

  /** The first few of the names, after the words that introduce them. */
  static Optional<String> of(String opening, Collection<String> names) {
    return names.isEmpty() ? Optional.empty() : Optional.of(opening + list(names, names.size()));
  }

  /** The first few of the names, and how many of the whole number are left. */
  static String list(Collection<String> names, int whole) {
    List<String> shown = names.stream().limit(MOST).toList();
    int more = whole - shown.size();
    return String.join(", ", shown) + (more > 0 ? " and " + more + " more" : "");
  }
}
