package dev.briefing.maven;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.briefing.build.BuildFailure;
import dev.briefing.build.Delivery;
import dev.briefing.build.Failure;
import dev.briefing.build.Format;
import dev.briefing.build.Options;
import dev.briefing.build.Outcome;
import dev.briefing.build.Progress;
import dev.briefing.build.ProgressBar;
import dev.briefing.build.Result;
import dev.briefing.build.Terminal;
import java.io.File;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * What the goals that build a site have in common: parameters, and how they tell what came of it.
 */
abstract class BuildMojo extends SiteMojo {
  /** Where the site goes; the folder site if not given. */
  @Parameter(property = "briefing.site")
  @Nullable File site;

  /** How problems are printed: text, github, sarif or json. */
  @Parameter(property = "briefing.format", defaultValue = "text")
  String format;

  /** Where problems are written, instead of the standard output. */
  @Parameter(property = "briefing.report")
  @Nullable File report;

  /** Whether somebody sits at the terminal: not with {@code mvn -B}. */
  @Parameter(defaultValue = "${settings.interactiveMode}", readonly = true)
  boolean interactive;

  abstract Result build(Options options, Progress progress) throws BuildFailure;

  @Override
  final void run() throws MojoExecutionException, MojoFailureException {
    Format chosen =
        Format.named(format)
            .orElseThrow(() -> new MojoExecutionException("there is no format " + format));
    Optional<Path> file = Optional.ofNullable(path(report));
    Delivery delivery = new Delivery(chosen, file, Terminal.paintInMaven());
    long start = System.nanoTime();
    Outcome outcome = outcome(delivery);
    if (outcome.result().rejected()) {
      throw new MojoFailureException(outcome.summary());
    }
    if (!delivery.takesAll()) {
      outcome.lines(Duration.ofNanos(System.nanoTime() - start)).forEach(getLog()::info);
    }
  }

  /** Somebody who looks on is shown how far it has come. */
  private Result built(Options options) throws BuildFailure {
    if (!Terminal.isWatchedInMaven(interactive)) {
      return build(options, Progress.NONE);
    }
    PrintWriter out = new PrintWriter(System.out, true, UTF_8);
    try (ProgressBar bar = ProgressBar.on(out)) {
      return build(options, bar);
    }
  }

  private Outcome outcome(Delivery delivery) throws MojoExecutionException {
    Options options = options(path(site));
    try {
      Outcome outcome = new Outcome(options, built(options));
      delivery.deliver(outcome, new PrintWriter(System.out, true, UTF_8));
      return outcome;
    } catch (BuildFailure | RuntimeException e) {
      throw new MojoExecutionException(Failure.inOneLine(e), e);
    }
  }
}
