package dev.briefing.problem;

import java.util.Locale;

/** Each problem with its line and a hint, as a person reads it in a terminal. */
public final class TextReport {
  private final StringBuilder out = new StringBuilder();
  private final Report report;
  private final Paint paint;

  private TextReport(Report report, Paint paint) {
    this.report = report;
    this.paint = paint;
  }

  /** The report; empty if there is no problem. */
  public static String of(Report report, Paint paint) {
    TextReport text = new TextReport(report, paint);
    report.problems().forEach(text::append);
    return text.out.toString();
  }

  private void append(Problem problem) {
    Severity severity = problem.severity();
    out.append(OneLine.of(problem.at().toString())).append(": ");
    out.append(paint.weighed(severity, severity.word())).append(": ");
    out.append(OneLine.of(problem.message())).append(' ');
    out.append(paint.dim("[" + problem.rule().code() + "]")).append('\n');
    report.excerpt(problem).ifPresent(excerpt -> append(excerpt, severity));
    problem.hint().ifPresent(hint -> out.append("   hint: ").append(OneLine.of(hint)).append('\n'));
  }

  private void append(Excerpt excerpt, Severity severity) {
    String number = String.format(Locale.ROOT, "%5d", excerpt.gutter());
    out.append(paint.dim(number + " |")).append(' ').append(excerpt.line()).append('\n');
    out.append(paint.dim(" ".repeat(number.length()) + " |")).append(' ');
    out.append(paint.weighed(severity, excerpt.carets())).append('\n');
  }
}
