package dev.briefing.cli;

import dev.briefing.build.Build;
import dev.briefing.build.BuildFailure;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Removes a published site. */
@Command(
    name = "clean",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    description = "Remove what publishes wrote to the site folder, and nothing else.")
final class CleanCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(
      names = "--site",
      paramLabel = "DIR",
      defaultValue = "site",
      description = "Where the site lies (default: ${DEFAULT-VALUE}).")
  private Path site = Path.of("site");

  @Override
  public Integer call() throws BuildFailure {
    spec.commandLine().getOut().println(Build.clean(site));
    return Main.DONE;
  }
}
