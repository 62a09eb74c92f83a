package dev.briefing.problem;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The problems of one run with the texts they were found in: what every format of a report is made
 * from. Not safe for several threads.
 */
public final class Report {
  private final List<Problem> problems;
  private final Function<String, Optional<String>> texts;
  private final Map<String, List<String>> lines = new HashMap<>();

  /**
   * A report of some problems.
   *
   * @param problems sorted by place
   * @param texts gives the text of a file by the name that positions use
   */
  public Report(List<Problem> problems, Function<String, Optional<String>> texts) {
    this.problems = List.copyOf(problems);
    this.texts = texts;
  }

  List<Problem> problems() {
    return problems;
  }

  long count(Severity severity) {
    return problems.stream().filter(problem -> problem.severity() == severity).count();
  }

  /** The line that a problem is on, as it is in the file; none if there is nothing to see. */
  Optional<String> line(Problem problem) {
    List<String> file =
        lines.computeIfAbsent(
            problem.at().file(),
            name -> texts.apply(name).map(text -> text.lines().toList()).orElse(List.of()));
    int index = problem.at().line() - 1;
    return index < file.size()
        ? Optional.of(file.get(index)).filter(line -> !line.isBlank())
        : Optional.empty();
  }

  /** The line that a problem is on, as it fits a screen. */
  Optional<Excerpt> excerpt(Problem problem) {
    return line(problem).map(line -> Excerpt.ofLine(line, problem.at(), problem.length()));
  }
}
