package dev.briefing.maven;

import dev.briefing.build.Options;
import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** What the goals that take a site have in common: where it comes from. */
abstract class SiteMojo extends AbstractMojo {
  /** What the usual folders are looked for in. */
  @Parameter(defaultValue = "${basedir}", readonly = true, required = true)
  File base;

  /** What to publish; the folder content if not given. */
  @Parameter(property = "briefing.content")
  @Nullable File content;

  /** Overrides the built-in theme, file by file; the folder templates, if there, when not given. */
  @Parameter(property = "briefing.templates")
  @Nullable File templates;

  /** Texts and data of the sources, to check quotes and series against. */
  @Parameter(property = "briefing.archive")
  @Nullable File archive;

  /** Does nothing if true. */
  @Parameter(property = "briefing.skip", defaultValue = "false")
  boolean skip;

  abstract void run() throws MojoExecutionException, MojoFailureException;

  @Override
  public final void execute() throws MojoExecutionException, MojoFailureException {
    if (skip) {
      getLog().info("Skipped.");
    } else {
      run();
    }
  }

  /**
   * @param site where it goes, if that is said
   */
  final Options options(@Nullable Path site) throws MojoExecutionException {
    Options options =
        Options.of(base.toPath(), path(content), path(templates), site, path(archive));
    Optional<Path> missing = options.missing();
    if (missing.isPresent()) {
      throw new MojoExecutionException("there is no folder " + missing.get());
    }
    return options;
  }

  /** The same for a preview, in whose time a folder of templates may be made. */
  final Options following() throws MojoExecutionException {
    options(null);
    return Options.following(base.toPath(), path(content), path(templates), path(archive));
  }

  static @Nullable Path path(@Nullable File file) {
    return file == null ? null : file.toPath();
  }
}
