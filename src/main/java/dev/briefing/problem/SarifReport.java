package dev.briefing.problem;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Locale;
import tools.jackson.core.JsonGenerator;

/**
 * The problems in the Static Analysis Results Interchange Format, version 2.1.0, which editors and
 * code hosts read. It explains the rules that were broken, and no others.
 */
public final class SarifReport {
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json";

  /** Longer lines would be repeated with each problem on them. */
  private static final int LONGEST_SNIPPET = 1000;

  private final Report report;
  private final String version;
  private final List<Rule> rules;
  private final JsonGenerator out;

  private SarifReport(Report report, String version, JsonGenerator out) {
    this.report = report;
    this.version = version;
    this.rules = report.problems().stream().map(Problem::rule).distinct().sorted().toList();
    this.out = out;
  }

  /**
   * The report, also if there is no problem.
   *
   * @param version of the generator
   */
  public static String of(Report report, String version) {
    return JsonText.of(out -> new SarifReport(report, version, out).write());
  }

  private void write() {
    out.writeStartObject();
    out.writeStringProperty("$schema", SCHEMA);
    out.writeStringProperty("version", "2.1.0");
    out.writeArrayPropertyStart("runs");
    out.writeStartObject();
    tool();
    out.writeStringProperty("columnKind", "unicodeCodePoints");
    out.writeArrayPropertyStart("results");
    report.problems().forEach(this::result);
    out.writeEndArray();
    out.writeEndObject();
    out.writeEndArray();
    out.writeEndObject();
  }

  private void tool() {
    out.writeObjectPropertyStart("tool");
    out.writeObjectPropertyStart("driver");
    out.writeStringProperty("name", "Briefing");
    out.writeStringProperty("version", version);
    out.writeArrayPropertyStart("rules");
    rules.forEach(this::rule);
    out.writeEndArray();
    out.writeEndObject();
    out.writeEndObject();
  }

  private void rule(Rule rule) {
    Explanation explanation = Explanation.of(rule);
    out.writeStartObject();
    out.writeStringProperty("id", rule.code());
    text("shortDescription", rule.sentence());
    text("fullDescription", explanation.plainReason());
    out.writeObjectPropertyStart("help");
    out.writeStringProperty("text", explanation.text());
    out.writeStringProperty("markdown", explanation.markdown());
    out.writeEndObject();
    out.writeObjectPropertyStart("defaultConfiguration");
    out.writeStringProperty("level", level(rule.severity()));
    out.writeEndObject();
    out.writeObjectPropertyStart("properties");
    out.writeArrayPropertyStart("tags");
    out.writeString(explanation.topic().word());
    out.writeEndArray();
    out.writeEndObject();
    out.writeEndObject();
  }

  private void result(Problem problem) {
    out.writeStartObject();
    out.writeStringProperty("ruleId", problem.rule().code());
    out.writeNumberProperty("ruleIndex", rules.indexOf(problem.rule()));
    out.writeStringProperty("level", level(problem.severity()));
    text("message", problem.messageAndHint());
    out.writeArrayPropertyStart("locations");
    out.writeStartObject();
    out.writeObjectPropertyStart("physicalLocation");
    out.writeObjectPropertyStart("artifactLocation");
    out.writeStringProperty("uri", uri(problem.at().file()));
    out.writeEndObject();
    region(problem);
    out.writeEndObject();
    out.writeEndObject();
    out.writeEndArray();
    out.writeEndObject();
  }

  /** The place, and the line around it. */
  private void region(Problem problem) {
    Position at = problem.at();
    String line = report.line(problem).orElse("");
    int start = at.column() - 1;
    int[] marked = line.codePoints().skip(start).limit(problem.length()).toArray();
    out.writeObjectPropertyStart("region");
    out.writeNumberProperty("startLine", at.line());
    out.writeNumberProperty("startColumn", at.column());
    out.writeNumberProperty("endColumn", at.column() + Math.max(1, marked.length));
    snippet(new String(marked, 0, marked.length));
    out.writeEndObject();
    if (!line.isEmpty()) {
      out.writeObjectPropertyStart("contextRegion");
      out.writeNumberProperty("startLine", at.line());
      snippet(line);
      out.writeEndObject();
    }
  }

  private void snippet(String text) {
    if (!text.isEmpty() && text.length() <= LONGEST_SNIPPET) {
      text("snippet", text);
    }
  }

  private void text(String name, String text) {
    out.writeObjectPropertyStart(name);
    out.writeStringProperty("text", text);
    out.writeEndObject();
  }

  private static String level(Severity severity) {
    return severity == Severity.OFF ? "none" : severity.word();
  }

  /** A path as a relative address: whatever is no letter, digit or one of -._~/ as its bytes. */
  private static String uri(String path) {
    StringBuilder uri = new StringBuilder();
    for (byte b : path.getBytes(UTF_8)) {
      boolean plain = b > 0 && (Character.isLetterOrDigit(b) || "-._~/".indexOf(b) >= 0);
      uri.append(plain ? String.valueOf((char) b) : String.format(Locale.ROOT, "%%%02X", b));
    }
    return uri.toString();
  }
}
