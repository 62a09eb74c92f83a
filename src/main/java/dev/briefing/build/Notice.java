package dev.briefing.build;

import dev.briefing.problem.Excerpt;
import dev.briefing.problem.Position;
import dev.briefing.problem.Problem;
import dev.briefing.problem.Severity;
import dev.briefing.render.theme.ThemeFault;
import java.util.Optional;
import java.util.function.Function;

/**
 * Something wrong, as the preview shows it: a problem of the content, a mistake in a template, or a
 * failure.
 *
 * @param code of the rule; empty where there is none
 */
public record Notice(
    Severity severity,
    String code,
    Optional<Position> at,
    String message,
    Optional<String> hint,
    Optional<Excerpt> excerpt) {

  /**
   * @param texts gives the text of a file by the name that positions use
   */
  static Notice of(Problem problem, Function<String, Optional<String>> texts) {
    return new Notice(
        problem.severity(),
        problem.rule().code(),
        Optional.of(problem.at()),
        problem.message(),
        problem.hint(),
        excerpt(problem.at(), problem.length(), texts));
  }

  static Notice of(RuntimeException failure, Function<String, Optional<String>> texts) {
    if (!(failure instanceof ThemeFault fault)) {
      return of(Failure.inOneLine(failure));
    }
    return new Notice(
        Severity.ERROR,
        "",
        fault.at().or(() -> Optional.of(Position.startOf(fault.file()))),
        fault.reason(),
        Optional.empty(),
        fault.at().flatMap(at -> excerpt(at, 1, texts)));
  }

  private static Notice of(String failure) {
    return new Notice(
        Severity.ERROR, "", Optional.empty(), failure, Optional.empty(), Optional.empty());
  }

  private static Optional<Excerpt> excerpt(
      Position at, int length, Function<String, Optional<String>> texts) {
    return texts
        .apply(at.file())
        .map(text -> Excerpt.of(text, at, length))
        .filter(excerpt -> !excerpt.line().isBlank());
  }

  /** As a line of text. */
  @Override
  public String toString() {
    String place = at.map(position -> position + ": ").orElse("");
    return place + severity.word() + ": " + message;
  }
}
