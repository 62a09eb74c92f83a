package dev.briefing.build;

import dev.briefing.problem.Paint;
import dev.briefing.problem.Problem;
import dev.briefing.problem.Report;
import dev.briefing.read.FileText;
import java.util.Optional;

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

  private static String count(long number, String thing) {
    return number + " " + thing + (number == 1 ? "" : "s");
  }

  private Optional<String> text(String name) {
    return options.file(name).flatMap(FileText::quietly);
  }
}
