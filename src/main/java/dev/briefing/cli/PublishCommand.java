package dev.briefing.cli;

import dev.briefing.build.Build;
import dev.briefing.build.BuildFailure;
import dev.briefing.build.Options;
import dev.briefing.build.Progress;
import dev.briefing.build.Result;
import picocli.CommandLine.Command;

/** Checks, and writes the site unless there is an error. */
@Command(
    name = "publish",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    description = "Check the content and write the site.")
final class PublishCommand extends BuildCommand {
  @Override
  Result build(Options options, Progress progress) throws BuildFailure {
    return Build.publish(options, progress);
  }
}
