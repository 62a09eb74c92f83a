package dev.briefing.cli;

import dev.briefing.build.Build;
import dev.briefing.build.BuildFailure;
import dev.briefing.build.Online;
import dev.briefing.build.Options;
import dev.briefing.build.Progress;
import dev.briefing.build.Result;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Checks; writes nothing but, given an archive, the lock of quotes. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    description =
        "Report what is wrong with the content; write nothing but, given an archive, quotes.lock.")
final class CheckCommand extends BuildCommand {
  @Option(
      names = "--online",
      description = "Ask other hosts whether the links of the content still lead somewhere.")
  private boolean online;

  @Option(
      names = "--logbook",
      paramLabel = "FILE",
      description =
          "With --online, what was found, so that nobody is asked again for some days (default:"
              + " briefing/links.tsv in the user's cache folder).")
  private @Nullable Path logbook;

  @Option(
      names = "--private-hosts",
      description = "With --online, ask hosts of the own network and this machine, too.")
  private boolean privateHosts;

  @Override
  Result build(Options options, Progress progress) throws BuildFailure {
    return online
        ? new Online(logbook == null ? Online.ofUser() : logbook, privateHosts)
            .check(options, progress)
        : Build.check(options);
  }
}
