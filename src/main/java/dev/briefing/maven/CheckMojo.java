package dev.briefing.maven;

import dev.briefing.build.Build;
import dev.briefing.build.BuildFailure;
import dev.briefing.build.Online;
import dev.briefing.build.Options;
import dev.briefing.build.Progress;
import dev.briefing.build.Result;
import java.io.File;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Reports what is wrong with the content; writes nothing but, given an archive, quotes.lock. */
@Mojo(
    name = "check",
    defaultPhase = LifecyclePhase.VERIFY,
    requiresProject = false,
    threadSafe = true)
public final class CheckMojo extends BuildMojo {
  /** Whether to ask other hosts if the links of the content still lead somewhere. */
  @Parameter(property = "briefing.online", defaultValue = "false")
  boolean online;

  /** What was found online, so that nobody is asked again for some days. */
  @Parameter(
      property = "briefing.logbook",
      defaultValue = "${project.build.directory}/briefing-links.tsv")
  @Nullable File logbook;

  /** Whether hosts of the own network and this machine may be asked, too. */
  @Parameter(property = "briefing.private-hosts", defaultValue = "false")
  boolean privateHosts;

  @Override
  Result build(Options options, Progress progress) throws BuildFailure {
    return online
        ? new Online(logbook == null ? Online.ofUser() : logbook.toPath(), privateHosts)
            .check(options, progress)
        : Build.check(options);
  }
}
