package dev.briefing.build;

import dev.briefing.problem.Problem;
import dev.briefing.web.WebTree;
import dev.briefing.write.Written;
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

  static Result of(List<Problem> problems) {
    return new Result(problems, 0, 0, 0);
  }

  static Result published(List<Problem> problems, WebTree tree, Written written) {
    long pages =
        tree.files().keySet().stream().filter(path -> path.value().endsWith(".html")).count();
    return new Result(problems, (int) pages, written.written(), written.unchanged());
  }

  /** Whether an error kept the site from being published. */
  public boolean rejected() {
    return problems.stream().anyMatch(Problem::isError);
  }
}
