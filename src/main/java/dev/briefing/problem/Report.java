package dev.briefing.problem;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Problems as text for people and as annotations for a code host. */
public final class Report {
  private Report() {}

  /**
   * Each problem with its line and a hint, as a person reads it in a terminal.
   *
   * @param texts gives the text of a file by the name that positions use, for the excerpts
   */
  public static String text(List<Problem> problems, Function<String, Optional<String>> texts) {
    StringBuilder out = new StringBuilder();
    for (Problem problem : problems) {
      out.append(problem.at()).append(": ").append(problem.severity().word()).append(": ");
      out.append(problem.message()).append(" [").append(problem.rule().code()).append("]\n");
      texts
          .apply(problem.at().file())
          .map(text -> Excerpt.of(text, problem.at(), problem.length()))
          .filter(excerpt -> !excerpt.line().isBlank())
          .ifPresent(excerpt -> append(out, excerpt));
      problem.hint().ifPresent(hint -> out.append("   hint: ").append(hint).append('\n'));
    }
    return out.toString();
  }

  private static void append(StringBuilder out, Excerpt excerpt) {
    String number = String.format("%5d", excerpt.gutter());
    out.append(number).append(" | ").append(excerpt.line()).append('\n');
    out.append("      | ").append(excerpt.carets()).append('\n');
  }

  /** One workflow command a problem, which GitHub shows beside the line in a pull request. */
  public static String github(List<Problem> problems) {
    StringBuilder out = new StringBuilder();
    for (Problem problem : problems) {
      String message = problem.message() + problem.hint().map(hint -> "\nHint: " + hint).orElse("");
      out.append("::").append(problem.severity().word());
      out.append(" file=").append(property(problem.at().file()));
      out.append(",line=").append(problem.at().line());
      out.append(",col=").append(problem.at().column());
      out.append(",title=").append(property(problem.rule().code()));
      out.append("::").append(data(message)).append('\n');
    }
    return out.toString();
  }

  private static String data(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}
