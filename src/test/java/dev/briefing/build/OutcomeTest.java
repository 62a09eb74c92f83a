package dev.briefing.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefing.problem.Paint;
import dev.briefing.problem.Position;
import dev.briefing.problem.Problem;
import dev.briefing.problem.Rule;
import dev.briefing.problem.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the faces print after a build. */
class OutcomeTest {
  private static final Problem ERROR =
      Problem.of(Rule.UNKNOWN_KEY, new Position("content/site.yaml", 2, 1), 4, "no key tite");
  private static final Problem WARNING = ERROR.withSeverity(Severity.WARNING);

  @TempDir Path folder;

  @Test
  void summaryTellsWhatWasDone() {
    assertThat(outcome(new Result(List.of(), 7, 12, 1, 40)).summary())
        .isEqualTo("12 pages: 1 file written, 40 unchanged");
    assertThat(outcome(new Result(List.of(WARNING), 7, 1, 0, 0)).summary())
        .isEqualTo("checked: nothing keeps the site from being published, 1 warning");
  }

  @Test
  void summaryTellsWhyNothingWasDone() {
    assertThat(outcome(new Result(List.of(ERROR, WARNING, WARNING), 7, 0, 0, 0)).summary())
        .isEqualTo("rejected: 1 error, 2 warnings");
  }

  @Test
  void linesTellWhatItTookAndWhatWasFound() {
    Duration took = Duration.ofMillis(1_250);
    assertThat(outcome(new Result(List.of(), 1, 12, 1, 40)).lines(took))
        .containsExactly("12 pages: 1 file written, 40 unchanged (1 file of content, 1.3 s)");
    Problem other = Problem.of(Rule.CUT_TEXT, ERROR.at(), 1, "cut");
    assertThat(outcome(new Result(List.of(other, ERROR, WARNING), 7, 0, 0, 0)).lines(took))
        .containsExactly(
            "rejected: 2 errors, 1 warning (7 files of content, 1.3 s)",
            "problems: unknown-key 2, cut-text 1");
  }

  @Test
  void reportShowsTheLine() throws IOException {
    Files.createDirectory(folder.resolve("content"));
    Files.writeString(folder.resolve("content/site.yaml"), "title: Chips\ntite: Chips\n");
    assertThat(outcome(new Result(List.of(ERROR), 7, 0, 0, 0)).report(Format.TEXT, Paint.NONE))
        .startsWith("content/site.yaml:2:1: error: no key tite [unknown-key]\n")
        .contains(" 2 | tite: Chips\n");
  }

  @Test
  void reportDoesWithoutTheLineOfAFileThatIsNoText() throws IOException {
    Files.createDirectory(folder.resolve("content"));
    Files.write(folder.resolve("content/site.yaml"), new byte[] {(byte) 0xff, '\n', 't'});
    assertThat(outcome(new Result(List.of(ERROR), 7, 0, 0, 0)).report(Format.TEXT, Paint.NONE))
        .isEqualTo("content/site.yaml:2:1: error: no key tite [unknown-key]\n");
  }

  private Outcome outcome(Result result) {
    return new Outcome(Options.of(folder, null, null, null, null), result);
  }
}
