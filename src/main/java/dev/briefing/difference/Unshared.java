package dev.briefing.difference;

import dev.briefing.problem.Problem;
import java.util.ArrayList;
import java.util.List;

/** Problems that one state has and another has not, wherever they have moved to in their file. */
final class Unshared {
  private Unshared() {}

  static List<Problem> problems(List<Problem> these, List<Problem> those) {
    List<String> others = new ArrayList<>(those.stream().map(Unshared::key).toList());
    return these.stream().filter(problem -> !others.remove(key(problem))).toList();
  }

  private static String key(Problem problem) {
    return problem.rule().code() + "\n" + problem.at().file() + "\n" + problem.message();
  }
}
