package dev.briefing.check;

import dev.briefing.model.Written;
import dev.briefing.problem.Problem;
import dev.briefing.problem.Rule;
import java.util.Optional;

/** What is wrong with a reference, wherever it stands. */
record Fault(Rule rule, String message, Optional<String> hint) {

  Problem at(Written<?> field) {
    return Problem.of(rule, field.at(), field.length(), message).withHint(hint);
  }
}
