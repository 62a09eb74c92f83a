package dev.briefing.problem;

import java.util.Comparator;
import java.util.Optional;

/**
 * One thing that is wrong with the content.
 *
 * @param length how many code points from {@code at} the problem covers on its line; at least 1
 * @param message what is wrong, in one sentence without a full stop
 * @param hint what to do about it, where that can be guessed
 */
public record Problem(
    Rule rule, Severity severity, Position at, int length, String message, Optional<String> hint)
    implements Comparable<Problem> {
  private static final Comparator<Problem> ORDER =
      Comparator.comparing(Problem::at)
          .thenComparing(Problem::rule)
          .thenComparing(Problem::message)
          .thenComparing(problem -> problem.hint().orElse(""))
          .thenComparingInt(Problem::length)
          .thenComparing(Problem::severity);

  public Problem {
    length = Math.max(1, length);
  }

  /** A problem of the rule's own severity, without a hint. */
  public static Problem of(Rule rule, Position at, int length, String message) {
    return new Problem(rule, rule.severity(), at, length, message, Optional.empty());
  }

  public Problem withHint(String text) {
    return new Problem(rule, severity, at, length, message, Optional.of(text));
  }

  public Problem withHint(Optional<String> text) {
    return new Problem(rule, severity, at, length, message, text);
  }

  public Problem withSeverity(Severity other) {
    return new Problem(rule, other, at, length, message, hint);
  }

  /** For formats that have one text a problem: the hint in a line of its own. */
  String messageAndHint() {
    return message + hint.map(text -> "\nHint: " + text).orElse("");
  }

  public boolean isError() {
    return severity == Severity.ERROR;
  }

  @Override
  public int compareTo(Problem other) {
    return ORDER.compare(this, other);
  }
}
