package dev.briefing.build;

import dev.briefing.problem.Problem;
import java.util.List;

/**
 * What came of a build.
 *
 * @param problems sorted by place
 * @param pages how many pages the site has
 * @param written how many files are new or changed
 * @param unchanged how many files stayed as they were
 */
public record Result(List<Problem> problems, int pages, int written, int unchanged) {
  public Result {
    problems = List.copyOf(problems);
  }

  /** Whether an error kept the site from being published. */
  public boolean rejected() {
    return problems.stream().anyMatch(Problem::isError);
  }
}
