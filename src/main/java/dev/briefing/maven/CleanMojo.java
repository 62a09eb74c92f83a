package dev.briefing.maven;

import dev.briefing.build.Build;
import dev.briefing.build.BuildFailure;
import dev.briefing.build.Failure;
import java.io.File;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Removes what publishes wrote to the site folder, and nothing else. */
@Mojo(
    name = "clean",
    defaultPhase = LifecyclePhase.CLEAN,
    requiresProject = false,
    threadSafe = true)
public final class CleanMojo extends AbstractMojo {
  /** Where the site lies. */
  @Parameter(property = "briefing.site", defaultValue = "${basedir}/site")
  File site;

  /** Does nothing if true. */
  @Parameter(property = "briefing.skip", defaultValue = "false")
  boolean skip;

  @Override
  public void execute() throws MojoExecutionException {
    if (skip) {
      getLog().info("Skipped.");
      return;
    }
    try {
      getLog().info(Build.clean(site.toPath()));
    } catch (BuildFailure | RuntimeException e) {
      throw new MojoExecutionException(Failure.inOneLine(e), e);
    }
  }
}
