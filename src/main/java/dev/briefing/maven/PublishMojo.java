package dev.briefing.maven;

import dev.briefing.build.Build;
import dev.briefing.build.BuildFailure;
import dev.briefing.build.CacheFolder;
import dev.briefing.build.Options;
import dev.briefing.build.Progress;
import dev.briefing.build.RepeatedPublish;
import dev.briefing.build.Result;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Checks the content and writes the site, unless there is an error. Bound without a phase, it runs
 * before something may pack the pages: in prepare-package.
 */
@Mojo(
    name = "publish",
    defaultPhase = LifecyclePhase.PREPARE_PACKAGE,
    requiresProject = false,
    threadSafe = true)
public final class PublishMojo extends BuildMojo {
  /** The revision of git at which content and theme are published as they stood. */
  @Parameter(property = "briefing.revision")
  @Nullable String revision;

  /** Whether to do all the work, even if nothing has changed since the last publish. */
  @Parameter(property = "briefing.anew")
  boolean anew;

  @Override
  Result build(Options options, Progress progress) throws BuildFailure {
    if (revision != null) {
      return Build.publishPast(options, revision, progress);
    }
    return anew
        ? Build.publish(options, progress)
        : new RepeatedPublish(CacheFolder.ofUser()).publish(options, progress);
  }
}
