package dev.briefing.maven;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.briefing.build.BuildFailure;
import dev.briefing.build.Failure;
import dev.briefing.build.Format;
import dev.briefing.build.Options;
import dev.briefing.build.Outcome;
import dev.briefing.build.Result;
import java.io.File;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * What the goals that build a site have in common: parameters, and how they tell what came of it.
 */
abstract class BuildMojo extends AbstractMojo {
  /** What the usual folders are looked for in. */
  @Parameter(defaultValue = "${basedir}", readonly = true, required = true)
  File base;

  /** What to publish; the folder content if not given. */
  @Parameter(property = "briefing.content")
  @Nullable File content;

  /** Overrides the built-in theme, file by file; the folder templates, if there, when not given. */
  @Parameter(property = "briefing.templates")
  @Nullable File templates;

  /** Where the site goes; the folder site if not given. */
  @Parameter(property = "briefing.site")
  @Nullable File site;

  /** Texts and data of the sources, to check quotes and series against. */
  @Parameter(property = "briefing.archive")
  @Nullable File archive;

  /** How problems are printed: text or github. */
  @Parameter(property = "briefing.format", defaultValue = "text")
  String format;

  /** Does nothing if true. */
  @Parameter(property = "briefing.skip", defaultValue = "false")
  boolean skip;

  abstract Result build(Options options) throws BuildFailure;

  @Override
  public final void execute() throws MojoExecutionException, MojoFailureException {
    if (skip) {
      getLog().info("Skipped.");
      return;
    }
    Format chosen =
        Format.named(format)
            .orElseThrow(() -> new MojoExecutionException("there is no format " + format));
    Outcome outcome = outcome();
    PrintStream out = new PrintStream(System.out, true, UTF_8);
    out.print(outcome.report(chosen));
    if (outcome.result().rejected()) {
      throw new MojoFailureException(outcome.summary());
    }
    getLog().info(outcome.summary());
  }

  private Outcome outcome() throws MojoExecutionException {
    Options options =
        Options.of(base.toPath(), path(content), path(templates), path(site), path(archive));
    Optional<Path> missing = options.missing();
    if (missing.isPresent()) {
      throw new MojoExecutionException("there is no folder " + missing.get());
    }
    try {
      return new Outcome(options, build(options));
    } catch (BuildFailure | RuntimeException e) {
      throw new MojoExecutionException(Failure.inOneLine(e), e);
    }
  }

  private static @Nullable Path path(@Nullable File file) {
    return file == null ? null : file.toPath();
  }
}
