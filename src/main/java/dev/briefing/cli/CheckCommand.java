package dev.briefing.cli;

import dev.briefing.build.Build;
import dev.briefing.build.BuildFailure;
import dev.briefing.build.Options;
import dev.briefing.build.Progress;
import dev.briefing.build.Result;
import picocli.CommandLine.Command;

/** Checks; writes nothing but, given an archive, the lock of quotes. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    description =
        "Report what is wrong with the content; write nothing but, given an archive, quotes.lock.")
final class CheckCommand extends BuildCommand {
  @Override
  Result build(Options options, Progress progress) throws BuildFailure {
    return Build.check(options);
  }
}
