package dev.briefing.cli;

import dev.briefing.build.BuildFailure;
import dev.briefing.build.EditorSchemas;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes the JSON Schemas of the content's files. */
@Command(
    name = "schema",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    description = "Write JSON Schemas, with which editors complete and check YAML.")
final class SchemaCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(
      names = "--to",
      paramLabel = "DIR",
      defaultValue = EditorSchemas.FOLDER,
      description = "Where they go (default: ${DEFAULT-VALUE}).")
  private Path to = Path.of(EditorSchemas.FOLDER);

  @Override
  public Integer call() throws BuildFailure {
    spec.commandLine().getOut().println(EditorSchemas.write(to));
    return Main.DONE;
  }
}
