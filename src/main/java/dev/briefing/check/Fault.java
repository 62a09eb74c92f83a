package dev.briefing.check;

import dev.briefing.model.Written;
import dev.briefing.problem.Position;
import dev.briefing.problem.Problem;
import dev.briefing.problem.Problems;
import dev.briefing.problem.Rule;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What is wrong with a reference, wherever it stands.
 *
 * @param hint guessed only when it is asked for
 */
record Fault(Rule rule, String message, Supplier<Optional<String>> hint) {

  /** A guess compares names with each other; of so many problems nobody reads the hints. */
  private static final int MOST_HINTS = 500;

  static Fault of(Rule rule, String message, String hint) {
    return new Fault(rule, message, () -> Optional.of(hint));
  }

  /** Reports it at a field. */
  void report(Written<?> field, Problems found) {
    report(field.at(), field.length(), found);
  }

  /** Reports it at the place where a link leads. */
  void report(Link link, Problems found) {
    String raw = link.reference().raw();
    report(link.reference().destinationAt(), raw.codePointCount(0, raw.length()), found);
  }

  private void report(Position at, int length, Problems found) {
    Problem problem = Problem.of(rule, at, length, message);
    found.add(found.count() < MOST_HINTS ? problem.withHint(hint.get()) : problem);
  }
}
