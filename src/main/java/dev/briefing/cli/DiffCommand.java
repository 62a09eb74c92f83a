package dev.briefing.cli;

import dev.briefing.build.BuildFailure;
import dev.briefing.build.Review;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Tells what a change of the content means. */
@Command(
    name = "diff",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    description =
        "Tell what a change means: which figures, sentences, terms and pages are not as they were.")
final class DiffCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Mixin private Folders folders = new Folders();

  @Option(
      names = "--from",
      paramLabel = "REV|DIR",
      description =
          "The older state: a revision of git, or a content folder (default: where the working"
              + " tree left the main branch).")
  private @Nullable String from;

  @Option(
      names = "--to",
      paramLabel = "REV|DIR",
      description = "The newer state (default: the content folder as it is).")
  private @Nullable String to;

  @Option(
      names = "--format",
      defaultValue = "text",
      description = "How it is told: ${COMPLETION-CANDIDATES} (default: text).")
  private Review.Telling format = Review.Telling.TEXT;

  @Option(
      names = "--report",
      paramLabel = "FILE",
      description = "Where it is written, instead of the standard output.")
  private @Nullable Path report;

  @Override
  public Integer call() throws BuildFailure {
    Review.of(
            folders.options(spec.commandLine(), null),
            Optional.ofNullable(from),
            Optional.ofNullable(to))
        .deliver(format, Optional.ofNullable(report), spec.commandLine().getOut());
    return Main.DONE;
  }
}
