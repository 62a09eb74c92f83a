package dev.briefing.cli;

import dev.briefing.build.Build;
import dev.briefing.build.Options;
import dev.briefing.build.Result;
import picocli.CommandLine.Command;

/** Checks, and writes nothing. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    description = "Report what is wrong with the content; write nothing.")
final class CheckCommand extends BuildCommand {
  @Override
  Result build(Options options) {
    return Build.check(options);
  }
}
