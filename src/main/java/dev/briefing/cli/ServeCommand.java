package dev.briefing.cli;

import dev.briefing.build.Options;
import dev.briefing.serve.Port;
import dev.briefing.serve.Serving;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Shows the site while it is written; writes nothing. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    description = "Show the site on this machine, drafts included, and follow what is saved.")
final class ServeCommand implements Callable<Integer> {
  private static final int MOST = 65_535;

  @Spec private CommandSpec spec;

  @Mixin private Folders folders = new Folders();

  @Option(
      names = "--port",
      paramLabel = "NUMBER",
      description = "Where it listens (default: 8080, or the next one that is free).")
  private @Nullable Integer port;

  @Override
  public Integer call() throws IOException {
    if (port != null && (port < 0 || port > MOST)) {
      throw new ParameterException(
          spec.commandLine(), "a port is a number from 0 to 65535, not " + port);
    }
    Options options = folders.following(spec.commandLine());
    PrintWriter out = spec.commandLine().getOut();
    Serving.untilStopped(options, Port.of(Optional.ofNullable(port)), out::println);
    return Main.DONE;
  }
}
