package dev.briefing.problem;

import java.util.ArrayList;
import java.util.List;

/**
 * Where one stage gathers what it finds, before it returns them as a sorted list. Not safe for
 * several threads.
 */
public final class Problems {
  private final List<Problem> found = new ArrayList<>();

  public void add(Problem problem) {
    found.add(problem);
  }

  public void add(Rule rule, Position at, int length, String message) {
    found.add(Problem.of(rule, at, length, message));
  }

  public void addAll(List<Problem> problems) {
    found.addAll(problems);
  }

  public int count() {
    return found.size();
  }

  /** All problems so far, sorted by place, each once. */
  public List<Problem> sorted() {
    return found.stream().distinct().sorted().toList();
  }
}
