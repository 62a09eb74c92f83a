package dev.briefing.build;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import dev.briefing.problem.Paint;
import dev.briefing.problem.Problem;
import dev.briefing.problem.Report;
import dev.briefing.read.FileText;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A finished build in words, for whoever started it. */
public record Outcome(Options options, Result result) {

  /** The problems, ready to print; empty if there are none, unless the format is a document. */
  public String report(Format format, Paint paint) {
    return format.print(new Report(result.problems(), this::text), paint);
  }

  /** One line without a full stop: what was done, or why nothing was. */
  public String summary() {
    long errors = result.problems().stream().filter(Problem::isError).count();
    long others = result.problems().size() - errors;
    String warnings = others == 0 ? "" : ", " + count(others, "warning");
    if (result.rejected()) {
      return "rejected: " + count(errors, "error") + warnings;
    }
    String pages = count(result.pages(), "page");
    String files =
        count(result.written(), "file") + " written, " + result.unchanged() + " unchanged";
    return result.written() + result.unchanged() == 0
        ? "checked: nothing keeps the site from being published" + warnings
        : pages + ": " + files + warnings;
  }

  /**
   * What to print behind the report: the summary, how much it took, and what was found how often.
   */
  public List<String> lines(Duration took) {
    String seconds = String.format(Locale.ROOT, "%.1f s", took.toMillis() / 1000.0);
    String all = summary() + " (" + count(result.read(), "file") + " of content, " + seconds + ")";
    List<String> lines = new ArrayList<>(List.of(all));
    if (!result.outside().isEmpty()) {
      lines.add("outside addresses: " + outside());
    }
    if (result.problems().size() > 1) {
      lines.add("problems: " + kinds());
    }
    return lines;
  }

  /** What stands at outside addresses, and at how many. */
  private String outside() {
    return result.outside().entrySet().stream()
        .map(kind -> kind.getKey().word().replace('-', ' ') + " " + kind.getValue())
        .collect(joining(", "));
  }

  /** Each rule with the number of its breaches, the most frequent first. */
  private String kinds() {
    Map<String, Long> kinds =
        result.problems().stream()
            .collect(groupingBy(problem -> problem.rule().code(), TreeMap::new, counting()));
    return kinds.entrySet().stream()
        .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
        .map(kind -> kind.getKey() + " " + kind.getValue())
        .collect(joining(", "));
  }

  private static String count(long number, String thing) {
    return number + " " + thing + (number == 1 ? "" : "s");
  }

  private Optional<String> text(String name) {
    return options.file(name).flatMap(FileText::quietly);
  }
}
