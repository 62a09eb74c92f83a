package dev.briefing.problem;

import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/** The problems for programs, in a format of the generator's own: {@code docs/reports.md}. */
public final class JsonReport {
  /** Grows when a key changes its meaning or goes away; not for a new key. */
  private static final int FORMAT = 1;

  private JsonReport() {}

  /**
   * The report, also if there is no problem.
   *
   * @param version of the generator
   */
  public static String of(Report report, String version) {
    return JsonText.of(out -> write(report, version, out));
  }

  private static void write(Report report, String version, JsonGenerator out) {
    out.writeStartObject();
    out.writeNumberProperty("format", FORMAT);
    out.writeStringProperty("generator", "Briefing " + version);
    out.writeObjectPropertyStart("summary");
    out.writeNumberProperty("errors", report.count(Severity.ERROR));
    out.writeNumberProperty("warnings", report.count(Severity.WARNING));
    out.writeEndObject();
    out.writeArrayPropertyStart("problems");
    report.problems().forEach(problem -> write(problem, report.excerpt(problem), out));
    out.writeEndArray();
    out.writeEndObject();
  }

  private static void write(Problem problem, Optional<Excerpt> excerpt, JsonGenerator out) {
    out.writeStartObject();
    out.writeStringProperty("rule", problem.rule().code());
    out.writeStringProperty("severity", problem.severity().word());
    out.writeStringProperty("file", problem.at().file());
    out.writeNumberProperty("line", problem.at().line());
    out.writeNumberProperty("column", problem.at().column());
    out.writeNumberProperty("length", problem.length());
    out.writeStringProperty("message", problem.message());
    out.writeStringProperty("hint", problem.hint().orElse(null));
    if (excerpt.isEmpty()) {
      out.writeNullProperty("excerpt");
    } else {
      out.writeObjectPropertyStart("excerpt");
      out.writeStringProperty("line", excerpt.get().line());
      out.writeStringProperty("carets", excerpt.get().carets());
      out.writeEndObject();
    }
    out.writeEndObject();
  }
}
