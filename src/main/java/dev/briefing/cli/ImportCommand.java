package dev.briefing.cli;

import dev.briefing.build.BuildFailure;
import dev.briefing.convert.Given;
import dev.briefing.convert.Import;
import dev.briefing.convert.NotImported;
import dev.briefing.convert.Told;
import dev.briefing.starter.WrongInput;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes content of what analysts already have. */
@Command(
    name = "import",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    description =
        "Make an indicator table of a CSV file, or a file of sources of CSL JSON, CSL YAML or BibTeX,"
            + " and tell what was left. Nothing is overwritten.")
final class ImportCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(arity = "0..1", paramLabel = "FILE", description = "What is to be imported.")
  private @Nullable Path file;

  @Option(names = "--file", paramLabel = "FILE", description = "The same.")
  private @Nullable Path named;

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      description = "What it is: table or sources (default: by the file's ending).")
  private @Nullable String kind;

  @Option(
      names = "--id",
      paramLabel = "NAME",
      description =
          "What references will call the indicator, or how the file of sources is named (default:"
              + " made of its name).")
  private @Nullable String id;

  @Option(
      names = "--title",
      paramLabel = "TEXT",
      description = "What readers will see (default: as the file has it, or after its name).")
  private @Nullable String title;

  @Option(
      names = "--sector",
      paramLabel = "NAME",
      description = "The sector on whose page it stands (default: none).")
  private @Nullable String sector;

  @Option(
      names = "--unit",
      paramLabel = "NAME",
      description =
          "What the numbers count, by the unit's id, name or symbol (default: the column unit, or"
              + " what the indicator's name has in brackets).")
  private @Nullable String unit;

  @Option(
      names = "--source",
      paramLabel = "NAME",
      description = "Who says so, a source of the site (default: the column source).")
  private @Nullable String source;

  @Option(
      names = "--status",
      paramLabel = "WORD",
      description =
          "actual, estimate, provisional, target, planned or forecast (default: the column status,"
              + " or actual).")
  private @Nullable String status;

  @Option(
      names = "--entity",
      paramLabel = "NAMES",
      description =
          "Whom the figures are about; several, with commas between them, choose from the table"
              + " (default: all of the table, or the site's).")
  private @Nullable String entity;

  @Option(
      names = "--decimal",
      paramLabel = "SIGN",
      description = "What parts the decimals: point or comma (default: what all numbers prove).")
  private @Nullable String decimal;

  @Option(
      names = "--delimiter",
      paramLabel = "SIGN",
      description = "What parts the fields: comma, semicolon, tab or bar (default: guessed).")
  private @Nullable String delimiter;

  @Option(
      names = "--columns",
      paramLabel = "TEXT",
      description =
          "What columns mean, such as \"period=Jahr, value=Wert\" (default: by their names).")
  private @Nullable String columns;

  @Option(
      names = "--archive",
      paramLabel = "DIR",
      description = "Keep the data of a table there, too, for later checks (default: nowhere).")
  private @Nullable Path archive;

  @Option(
      names = "--content",
      paramLabel = "DIR",
      defaultValue = "content",
      description = "The content folder (default: ${DEFAULT-VALUE}).")
  private Path content = Path.of("content");

  @Option(
      names = "--dry-run",
      arity = "0..1",
      fallbackValue = "true",
      description = "Tell what would be taken, and write nothing.")
  private boolean dryRun;

  @Override
  public Integer call() throws BuildFailure {
    Given given =
        new Given()
            .with(Told.KIND, kind)
            .with(Told.ID, id)
            .with(Told.TITLE, title)
            .with(Told.SECTOR, sector)
            .with(Told.UNIT, unit)
            .with(Told.SOURCE, source)
            .with(Told.STATUS, status)
            .with(Told.ENTITY, entity)
            .with(Told.DECIMAL, decimal)
            .with(Told.DELIMITER, delimiter)
            .with(Told.COLUMNS, columns);
    try {
      Import.of(file == null ? named : file, content, archive, given, dryRun)
          .run()
          .forEach(spec.commandLine().getOut()::println);
      return Main.DONE;
    } catch (WrongInput wrong) {
      throw new ParameterException(spec.commandLine(), wrong.getMessage(), wrong);
    } catch (NotImported fault) {
      spec.commandLine().getErr().println("briefing: " + fault.getMessage());
      return Main.REJECTED;
    }
  }
}
