package dev.briefing.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

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
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @ParameterizedTest
  @CsvSource({"--help", "--version", "check --help", "publish --help", "schema --help"})
  void tellsOfItself(String arguments) {
    assertThat(run(arguments.split(" "))).isZero();
    assertThat(out.toString(UTF_8)).contains("briefing");
    assertThat(err.toString(UTF_8)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "publsh                    | Did you mean: briefing publish?",
        "publish --format pdf      | --format",
        "publish --content nowhere | there is no folder nowhere",
        "publish --sight site      | --sight",
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
  void writesSchemasOnce(@TempDir Path folder) throws IOException {
    Path to = folder.resolve("new/schemas");
    assertThat(run("schema", "--to", to.toString())).isZero();
    assertThat(to.resolve("indicators.json")).isNotEmptyFile();
    assertThat(out.toString(UTF_8))
        .startsWith("11 schemas in " + to)
        .contains(": 11 written, 0 unchanged");
    assertThat(run("schema", "--to", to.toString())).isZero();
    assertThat(out.toString(UTF_8)).contains(": 0 written, 11 unchanged");
  }

  @Test
  void saysWhySchemasCannotBeWritten(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");
    assertThat(run("schema", "--to", file.toString())).isEqualTo(1);
    assertThat(err.toString(UTF_8))
        .startsWith("briefing: Cannot write " + file)
        .doesNotContain("--stacktrace", "\tat ");
  }

  private int run(String... arguments) {
    return Main.run(
        new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8), arguments);
  }
}
