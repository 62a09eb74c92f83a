package dev.briefing.cli;

import dev.briefing.build.BuildFailure;
import dev.briefing.starter.NewSite;
import dev.briefing.starter.WrongInput;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Puts a site to begin with into an empty folder. */
@Command(
    name = "init",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    description = "Make a small complete site to begin with. Nothing is overwritten.")
final class InitCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(
      arity = "0..1",
      paramLabel = "DIR",
      defaultValue = "",
      description = "Where it goes (default: the folder that you are in).")
  private Path folder = Path.of("");

  @Option(
      names = "--title",
      paramLabel = "TEXT",
      defaultValue = "",
      description = "The site's name (default: after the folder's).")
  private String title = "";

  @Option(
      names = "--repository",
      paramLabel = "OWNER/NAME",
      defaultValue = "",
      description =
          "Briefing's own repository on GitHub, from which the workflows build it (default: left"
              + " to be filled in).")
  private String repository = "";

  @Override
  public Integer call() throws BuildFailure {
    try {
      new NewSite(folder, title, repository).write().forEach(spec.commandLine().getOut()::println);
      return Main.DONE;
    } catch (WrongInput wrong) {
      throw new ParameterException(spec.commandLine(), wrong.getMessage(), wrong);
    }
  }
}
