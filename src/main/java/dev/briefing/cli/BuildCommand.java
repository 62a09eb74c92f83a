package dev.briefing.cli;

import dev.briefing.build.BuildFailure;
import dev.briefing.build.Delivery;
import dev.briefing.build.Format;
import dev.briefing.build.Options;
import dev.briefing.build.Outcome;
import dev.briefing.build.Progress;
import dev.briefing.build.ProgressBar;
import dev.briefing.build.Result;
import dev.briefing.build.Terminal;
import dev.briefing.problem.Paint;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * What the commands that build a site have in common: their options, and how they tell what came of
 * it.
 */
abstract class BuildCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Mixin private Folders folders = new Folders();

  @Option(
      names = "--site",
      paramLabel = "DIR",
      description = "Where the site goes (default: site).")
  private @Nullable Path site;

  @Option(
      names = "--format",
      defaultValue = "text",
      description = "How problems are printed: ${COMPLETION-CANDIDATES} (default: text).")
  private Format format = Format.TEXT;

  @Option(
      names = "--report",
      paramLabel = "FILE",
      description = "Where problems are written, instead of the standard output.")
  private @Nullable Path report;

  @Option(
      names = {"-q", "--quiet"},
      description = "Print nothing but problems.")
  private boolean quiet;

  @Option(names = "--stacktrace", description = "Print the stack trace of a failure.")
  private boolean stacktrace;

  abstract Result build(Options options, Progress progress) throws BuildFailure;

  @Override
  public Integer call() throws BuildFailure {
    Options options = folders.options(spec.commandLine(), site);
    long start = System.nanoTime();
    CommandLine line = spec.commandLine();
    Outcome outcome = new Outcome(options, built(options, line.getOut()));
    Delivery delivery = new Delivery(format, Optional.ofNullable(report), paint(line));
    delivery.deliver(outcome, line.getOut());
    if (!quiet) {
      PrintWriter out = delivery.takesAll() ? line.getErr() : line.getOut();
      outcome.lines(Duration.ofNanos(System.nanoTime() - start)).forEach(out::println);
    }
    return outcome.result().rejected() ? Main.REJECTED : Main.DONE;
  }

  /** Somebody who looks on is shown how far it has come. */
  private Result built(Options options, PrintWriter terminal) throws BuildFailure {
    if (quiet || !Terminal.isWatched()) {
      return build(options, Progress.NONE);
    }
    try (ProgressBar bar = ProgressBar.on(terminal)) {
      return build(options, bar);
    }
  }

  private static Paint paint(CommandLine line) {
    return line.getColorScheme().ansi().enabled() ? Paint.ANSI : Paint.NONE;
  }

  boolean stacktrace() {
    return stacktrace;
  }
}
