package dev.briefing.build;

import dev.briefing.problem.GithubReport;
import dev.briefing.problem.JsonReport;
import dev.briefing.problem.Paint;
import dev.briefing.problem.Report;
import dev.briefing.problem.SarifReport;
import dev.briefing.problem.TextReport;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How problems are printed. */
public enum Format {
  /** For people: each problem with its line and a hint. */
  TEXT,
  /** Annotations in a pull request. */
  GITHUB,
  /** For editors and code hosts, which show it beside the line. */
  SARIF,
  /** For programs of one's own. */
  JSON;

  /** The format of that name, as it is written on the command line. */
  public static Optional<Format> named(String name) {
    return Arrays.stream(values()).filter(format -> format.toString().equals(name)).findFirst();
  }

  /** Whether a report is one document, which other lines would spoil. */
  public boolean isDocument() {
    return this == SARIF || this == JSON;
  }

  /** The report, ready to print. */
  String print(Report report, Paint paint) {
    return switch (this) {
      case TEXT -> TextReport.of(report, paint);
      case GITHUB -> GithubReport.of(report);
      case SARIF -> SarifReport.of(report, Version.CURRENT);
      case JSON -> JsonReport.of(report, Version.CURRENT);
    };
  }

  /** As it is written on the command line. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
