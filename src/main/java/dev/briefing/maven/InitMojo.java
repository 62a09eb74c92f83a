package dev.briefing.maven;

import dev.briefing.build.BuildFailure;
import dev.briefing.build.Failure;
import dev.briefing.starter.NewSite;
import dev.briefing.starter.WrongInput;
import java.io.File;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Makes a small complete site to begin with, in an empty folder. Nothing is overwritten. */
@Mojo(name = "init", requiresProject = false, threadSafe = true)
public final class InitMojo extends AbstractMojo {
  /** Where it goes; the folder that Maven runs in if not given. */
  @Parameter(property = "briefing.folder", defaultValue = "${basedir}", required = true)
  File folder;

  /** The site's name; after the folder's if not given. */
  @Parameter(property = "briefing.title")
  @Nullable String title;

  /**
   * Briefing's own repository on GitHub, as OWNER/NAME, from which the workflows build it; left to
   * be filled in if not given.
   */
  @Parameter(property = "briefing.repository")
  @Nullable String repository;

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    try {
      new NewSite(folder.toPath(), text(title), text(repository)).write().forEach(getLog()::info);
    } catch (WrongInput wrong) {
      throw new MojoExecutionException(wrong.getMessage());
    } catch (BuildFailure failure) {
      throw new MojoFailureException(failure.getMessage());
    } catch (RuntimeException bug) {
      throw new MojoExecutionException(Failure.inOneLine(bug), bug);
    }
  }

  private static String text(@Nullable String given) {
    return given == null ? "" : given;
  }
}
