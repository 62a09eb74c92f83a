package dev.briefing.cli;

import dev.briefing.build.Build;
import dev.briefing.build.BuildFailure;
import dev.briefing.build.Options;
import dev.briefing.build.Progress;
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

  @Override
  Result build(Options options, Progress progress) throws BuildFailure {
    return revision == null
        ? Build.publish(options, progress)
        : Build.publishPast(options, revision, progress);
  }
}
