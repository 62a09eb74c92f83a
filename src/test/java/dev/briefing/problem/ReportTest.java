package dev.briefing.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReportTest {
  private static final String TEXT = "---\ntitle: A\n---\nGrew by [8%](indicator:gdp) a year.\n";
  private static final Problem PLAIN =
      Problem.of(
          Rule.UNKNOWN_REFERENCE,
          new Position("content/a.md", 4, 14),
          13,
          "there is no indicator \"gdp\"");

  private static String text(Problem... problems) {
    return TextReport.of(report(problems), Paint.NONE);
  }

  private static Report report(Problem... problems) {
    return new Report(
        List.of(problems),
        file -> file.equals("content/a.md") ? Optional.of(TEXT) : Optional.empty());
  }

  @Test
  void asAPersonReadsIt() {
    Problem warning =
        Problem.of(Rule.UNEXPECTED_FILE, Position.startOf("content/b.txt"), 1, "what is this")
            .withHint("remove it");
    assertThat(text(PLAIN.withHint("did you mean \"gpd\"?"), warning))
        .isEqualTo(
            """
            content/a.md:4:14: error: there is no indicator "gdp" [unknown-reference]
                4 | Grew by [8%](indicator:gdp) a year.
                  |              ^^^^^^^^^^^^^
               hint: did you mean "gpd"?
            content/b.txt:1:1: warning: what is this [unexpected-file]
               hint: remove it
            """);
  }

  @Test
  void withoutALineToShow() {
    Problem nowhere = Problem.of(Rule.EMPTY_FILE, new Position("content/a.md", 9, 1), 1, "empty");
    assertThat(text(nowhere)).isEqualTo("content/a.md:9:1: error: empty [empty-file]\n");
  }

  @Test
  void theCaretsKeepTheirPlaceBelowLongLineNumbers() {
    Problem far = Problem.of(Rule.YAML_SYNTAX, new Position("content/a.md", 1234567, 2), 1, "bad");
    Report report = new Report(List.of(far), file -> Optional.of("\n".repeat(1234566) + "abc"));
    assertThat(TextReport.of(report, Paint.NONE))
        .isEqualTo(
            """
            content/a.md:1234567:2: error: bad [yaml-syntax]
            1234567 | abc
                    |  ^
            """);
  }

  @Test
  void numbersDoNotSpeakTheMachinesLanguage() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(text(PLAIN)).contains("    4 | Grew");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void whatIsQuotedStaysOnItsLine() {
    Problem forged =
        Problem.of(
                Rule.UNKNOWN_KEY, Position.startOf("content/x.md"), 1, "no key \"a\n::error::b\"")
            .withHint("\u001b[2J\r\nnothing");
    assertThat(text(forged))
        .isEqualTo(
            """
            content/x.md:1:1: error: no key "a ::error::b" [unknown-key]
               hint:  [2J  nothing
            """);
  }

  @Test
  void asGitHubReadsIt() {
    Problem odd =
        Problem.of(Rule.FILE_NAME, new Position("content/a,b:c%.md", 1, 2), 1, "100% wrong\nreally")
            .withHint("rename it, or: leave it");
    assertThat(GithubReport.of(report(odd, PLAIN)))
        .isEqualTo(
            """
            ::error file=content/a%2Cb%3Ac%25.md,line=1,col=2,endColumn=3,title=file-name::100%25 wrong%0Areally%0AHint: rename it, or: leave it
            ::error file=content/a.md,line=4,col=14,endColumn=27,title=unknown-reference::there is no indicator "gdp"
            """);
  }

  @Test
  void nothingToReport() {
    assertThat(text()).isEmpty();
    assertThat(GithubReport.of(report())).isEmpty();
  }
}
