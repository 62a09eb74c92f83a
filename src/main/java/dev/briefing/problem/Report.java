package dev.briefing.problem;

import static java.util.stream.Collectors.joining;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
    Map<String, List<String>> lines = new HashMap<>();
    StringBuilder out = new StringBuilder();
    for (Problem problem : problems) {
      Position at = problem.at();
      out.append(oneLine(at.toString())).append(": ").append(problem.severity().word());
      out.append(": ").append(oneLine(problem.message()));
      out.append(" [").append(problem.rule().code()).append("]\n");
      List<String> file = lines.computeIfAbsent(at.file(), name -> lines(texts.apply(name)));
      if (at.line() <= file.size() && !file.get(at.line() - 1).isBlank()) {
        append(out, Excerpt.ofLine(file.get(at.line() - 1), at, problem.length()));
      }
      problem.hint().ifPresent(hint -> out.append("   hint: ").append(oneLine(hint)).append('\n'));
    }
    return out.toString();
  }

  private static List<String> lines(Optional<String> text) {
    return text.map(found -> found.lines().toList()).orElse(List.of());
  }

  private static void append(StringBuilder out, Excerpt excerpt) {
    String number = String.format(Locale.ROOT, "%5d", excerpt.gutter());
    out.append(number).append(" | ").append(excerpt.line()).append('\n');
    out.append(" ".repeat(number.length())).append(" | ").append(excerpt.carets()).append('\n');
  }

  /** Messages quote what strangers wrote: it must not start a line, nor steer the terminal. */
  private static String oneLine(String text) {
    return text.codePoints().map(Columns::shown).mapToObj(Character::toString).collect(joining());
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
