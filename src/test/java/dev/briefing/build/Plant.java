package dev.briefing.build;

import dev.briefing.problem.Problem;
import java.util.Set;

/**
 * One fault, planted into one line of a file.
 *
 * @param kind what sort of slip it is
 * @param file below the content folder
 * @param line where it is, from 1
 * @param text the file with the fault in it
 * @param rules the codes of the rules that may report it
 */
record Plant(String kind, String file, int line, String text, Set<String> rules) {

  /**
   * Whether a problem points at it: at its line, at the line after it (a slip of YAML shows there),
   * or from a text that a changed table contradicts.
   */
  boolean isReportedBy(Problem problem) {
    if (!rules.contains(problem.rule().code())) {
      return false;
    }
    boolean there =
        problem.at().file().equals("content/" + file)
            && Math.abs(problem.at().line() - line) <= slack();
    boolean contradicted =
        problem.hint().filter(hint -> hint.endsWith("content/" + file + ":" + line)).isPresent();
    return there || contradicted;
  }

  /** What is missing is missed where its group starts; a series is doubted where it starts. */
  private int slack() {
    boolean group = kind.contains("missing") || kind.contains("yaml") || kind.contains("series");
    return group ? 12 : kind.contains("quote") ? 6 : 0;
  }

  @Override
  public String toString() {
    return kind + " at " + file + ":" + line;
  }
}
