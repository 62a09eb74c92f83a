package dev.briefing.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.briefing.problem.Paint;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The command line as a function: arguments in, text and exit code out. */
class MainTest {
  @TempDir private Path folder;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @ParameterizedTest
  @CsvSource({
    "--help",
    "--version",
    "check --help",
    "publish --help",
    "serve --help",
    "schema --help",
    "init --help",
    "new --help",
    "clean --help",
    "generate-completion"
  })
  void tellsOfItself(String arguments) {
    assertThat(run(arguments.split(" "))).isZero();
    assertThat(out.toString(UTF_8)).contains("briefing");
    assertThat(err.toString(UTF_8)).isEmpty();
  }

  @Test
  void saysWhereToBegin() {
    assertThat(run("--help")).isZero();
    assertThat(out.toString(UTF_8)).contains("Exit codes:", "in an empty folder: briefing init");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "publsh                    | Did you mean: briefing publish?",
        "publish --format pdf      | --format",
        "publish --content nowhere | there is no folder nowhere",
        "publish --sight site      | --sight",
        "init --repository me      | a repository is written OWNER/NAME: me",
        "new paper Chips           | it is one of briefing, sector, plan, page, indicator,",
        "new page Chips --content x| there is no folder x",
        "clean elsewhere           | elsewhere",
        "serve --content nowhere   | there is no folder nowhere",
        "serve --port 70000        | from 0 to 65535",
      })
  void refusesWrongUse(String arguments, String message) {
    assertThat(run(arguments.split(" "))).isEqualTo(2);
    assertThat(out.toString(UTF_8)).isEmpty();
    assertThat(err.toString(UTF_8)).contains(message, "--help'.").doesNotContain("\tat ");
  }

  @Test
  void needsACommand() {
    assertThat(run()).isEqualTo(2);
    assertThat(err.toString(UTF_8)).contains("Missing required subcommand");
  }

  @Test
  void writesSchemasOnce() throws IOException {
    Path to = folder.resolve("new/schemas");
    assertThat(run("schema", "--to", to.toString())).isZero();
    assertThat(to.resolve("indicators.json")).isNotEmptyFile();
    assertThat(out.toString(UTF_8))
        .startsWith("12 schemas in " + to)
        .contains(": 12 written, 0 unchanged");
    assertThat(run("schema", "--to", to.toString())).isZero();
    assertThat(out.toString(UTF_8)).contains(": 0 written, 12 unchanged");
  }

  @Test
  void saysWhySchemasCannotBeWritten() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");
    assertThat(run("schema", "--to", file.toString())).isEqualTo(1);
    assertThat(err.toString(UTF_8))
        .startsWith("briefing: Cannot write " + file)
        .doesNotContain("--stacktrace", "\tat ");
  }

  @Test
  void makesASiteAndTakesItsPagesAway() {
    String site = folder.resolve("site").toString();
    String content = folder.resolve("content").toString();
    assertThat(run("init", folder.toString(), "--title", "Chips")).isZero();
    assertThat(out.toString(UTF_8)).startsWith("Chips: ").contains("Next: ");
    assertThat(run("init", folder.toString())).isOne();
    assertThat(err.toString(UTF_8)).contains("pom.xml").doesNotContain("\tat ", "--stacktrace");
    assertThat(run("new", "page", "How we work", "--content", content)).isZero();
    assertThat(out.toString(UTF_8)).contains("content/pages/how-we-work.md: a page named", "Next:");
    assertThat(run("new", "page", "--title", "How we work", "--content", content)).isEqualTo(2);
    assertThat(err.toString(UTF_8)).contains("such as how-we-work-2");
    assertThat(run("publish", "--content", content, "--site", site)).isZero();
    assertThat(run("clean", "--site", site)).isZero();
    assertThat(out.toString(UTF_8)).contains(" files removed from " + site);
    assertThat(folder.resolve("site")).doesNotExist();
    assertThat(run("clean", "--site", site)).isZero();
    assertThat(out.toString(UTF_8)).contains("nothing to remove: no publish wrote to " + site);
  }

  @ParameterizedTest
  @CsvSource({"sarif", "json"})
  void aDocumentStandsAloneOnTheStandardOutput(String format) throws IOException {
    assertThat(run("check", "--content", brokenSite(), "--format", format)).isEqualTo(1);
    assertThat(out.toString(UTF_8)).startsWith("{").endsWith("}\n").contains("unknown-key");
    assertThat(err.toString(UTF_8)).matches("rejected: 1 error \\(1 file of content, .* s\\)\\R");
  }

  @Test
  void aReportGoesIntoAFile() throws IOException {
    String file = folder.resolve("report.json").toString();
    String content = brokenSite();
    assertThat(run("check", "--content", content, "--format", "json", "--report", file)).isOne();
    assertThat(Files.readString(Path.of(file))).startsWith("{").contains("unknown-key");
    assertThat(out.toString(UTF_8)).matches("rejected: 1 error \\(1 file of content, .* s\\)\\R");
  }

  @Test
  void quietMeansNothingButProblems() throws IOException {
    assertThat(run("check", "--quiet", "--content", brokenSite())).isOne();
    assertThat(out.toString(UTF_8)).contains("[unknown-key]").doesNotContain("rejected");
    out.reset();
    Files.writeString(folder.resolve("content/site.yaml"), "title: Chips\n");
    assertThat(run("check", "-q", "--content", folder.resolve("content").toString())).isZero();
    assertThat(out.toString(UTF_8)).isEmpty();
  }

  @Test
  void aReportThatCannotBeWrittenIsAFailure() throws IOException {
    String file = folder.resolve("nowhere/report.txt").toString();
    assertThat(run("check", "--content", brokenSite(), "--report", file)).isOne();
    assertThat(err.toString(UTF_8))
        .startsWith("briefing: the report cannot be written: no such file: " + file);
  }

  @Test
  void coloursAreForTerminals() throws IOException {
    String content = brokenSite();
    assertThat(run("check", "--content", content)).isOne();
    assertThat(out.toString(UTF_8)).doesNotContain("\u001b");
    PrintStream printed = new PrintStream(out, true, UTF_8);
    assertThat(Main.run(Paint.ANSI, printed, printed, "check", "--content", content)).isOne();
    assertThat(out.toString(UTF_8)).contains("\u001b[31;1merror\u001b[0m");
  }

  private String brokenSite() throws IOException {
    Path content = Files.createDirectories(folder.resolve("content"));
    Files.writeString(content.resolve("site.yaml"), "title: Chips\ntagine: All of them\n");
    return content.toString();
  }

  private int run(String... arguments) {
    return Main.run(
        new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8), arguments);
  }
}
