package dev.briefing.cli;

import dev.briefing.build.Build;
import dev.briefing.build.BuildFailure;
import dev.briefing.build.CacheFolder;
import dev.briefing.build.Options;
import dev.briefing.build.Progress;
import dev.briefing.build.RepeatedPublish;
import dev.briefing.build.Result;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Checks, and writes the site unless there is an error. */
@Command(
    name = "publish",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    description = "Check the content and write the site.")
final class PublishCommand extends BuildCommand {
  @Option(
      names = "--revision",
      paramLabel = "REV",
      description = "Publish the content and theme as they stood at a revision of git.")
  private @Nullable String revision;

  @Option(names = "--anew", description = "Do all the work, even if nothing has changed.")
  private boolean anew;

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
