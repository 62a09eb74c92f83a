package dev.briefing.build;

import dev.briefing.problem.Problem;
import dev.briefing.read.Reading;
import dev.briefing.web.WebTree;
import dev.briefing.write.Written;
import java.util.List;

/**
 * What came of a build.
 *
 * @param problems sorted by place
 * @param read how many files the content has
 * @param pages how many pages the site has
 * @param written how many files are new or changed
 * @param unchanged how many files stayed as they were
 */
public record Result(List<Problem> problems, int read, int pages, int written, int unchanged) {
  public Result {
    problems = List.copyOf(problems);
  }

  static Result of(List<Problem> problems, Reading reading) {
    return new Result(problems, reading.files(), 0, 0, 0);
  }

  static Result published(List<Problem> problems, Reading reading, WebTree tree, Written written) {
    long pages =
        tree.files().keySet().stream().filter(path -> path.value().endsWith(".html")).count();
    return new Result(
        problems, reading.files(), (int) pages, written.written(), written.unchanged());
  }

  /** Whether an error kept the site from being published. */
  public boolean rejected() {
    return problems.stream().anyMatch(Problem::isError);
  }
}
