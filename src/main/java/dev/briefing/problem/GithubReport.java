package dev.briefing.problem;

/** One workflow command a problem, which GitHub shows beside the line in a pull request. */
public final class GithubReport {
  private GithubReport() {}

  /** The report; empty if there is no problem. */
  public static String of(Report report) {
    StringBuilder out = new StringBuilder();
    for (Problem problem : report.problems()) {
      Position at = problem.at();
      out.append("::").append(problem.severity().word());
      out.append(" file=").append(property(at.file()));
      out.append(",line=").append(at.line());
      out.append(",col=").append(at.column());
      out.append(",endColumn=").append(at.column() + problem.length());
      out.append(",title=").append(property(problem.rule().code()));
      out.append("::").append(data(problem.messageAndHint())).append('\n');
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
