package dev.briefing.maven;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.briefing.build.BuildFailure;
import dev.briefing.build.Failure;
import dev.briefing.build.Review;
import java.io.File;
import java.io.PrintWriter;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Tells what a change means: which figures, sentences, terms and pages are not as they were. */
@Mojo(name = "diff", requiresProject = false, threadSafe = true)
public final class DiffMojo extends SiteMojo {
  /**
   * The older state: a revision of git, or a content folder; where the working tree left the main
   * branch if not given.
   */
  @Parameter(property = "briefing.from")
  @Nullable String from;

  /** The newer state; the content folder as it is if not given. */
  @Parameter(property = "briefing.to")
  @Nullable String to;

  /** How it is told: text, markdown, html or json. */
  @Parameter(property = "briefing.format", defaultValue = "text")
  String format;

  /** Where it is written, instead of the standard output. */
  @Parameter(property = "briefing.report")
  @Nullable File report;

  @Override
  void run() throws MojoExecutionException {
    Review.Telling telling =
        Review.Telling.named(format)
            .orElseThrow(() -> new MojoExecutionException("there is no format " + format));
    try {
      Review.of(options(null), Optional.ofNullable(from), Optional.ofNullable(to))
          .deliver(
              telling, Optional.ofNullable(path(report)), new PrintWriter(System.out, true, UTF_8));
    } catch (BuildFailure | RuntimeException e) {
      throw new MojoExecutionException(Failure.inOneLine(e), e);
    }
  }
}
