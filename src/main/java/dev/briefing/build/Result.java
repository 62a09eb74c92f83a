package dev.briefing.build;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import dev.briefing.model.Answer;
import dev.briefing.problem.Problem;
import dev.briefing.read.Reading;
import dev.briefing.web.WebTree;
import dev.briefing.write.Written;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What came of a build.
 *
 * @param problems sorted by place
 * @param read how many files the content has
 * @param pages how many pages the site has
 * @param written how many files are new or changed
 * @param unchanged how many files stayed as they were
 * @param outside what stands at how many outside addresses; empty where nobody asked
 */
public record Result(
    List<Problem> problems,
    int read,
    int pages,
    int written,
    int unchanged,
    Map<Answer.Kind, Long> outside) {
  public Result {
    problems = List.copyOf(problems);
    outside = Collections.unmodifiableMap(new TreeMap<>(outside));
  }

  /** What came of a build that asked nobody outside. */
  Result(List<Problem> problems, int read, int pages, int written, int unchanged) {
    this(problems, read, pages, written, unchanged, Map.of());
  }

  Result withAnswers(Collection<Answer> answers) {
    Map<Answer.Kind, Long> kinds =
        answers.stream().collect(groupingBy(Answer::kind, TreeMap::new, counting()));
    return new Result(problems, read, pages, written, unchanged, kinds);
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
