package dev.briefing.maven;

import dev.briefing.build.BuildFailure;
import dev.briefing.build.Failure;
import dev.briefing.convert.Given;
import dev.briefing.convert.Import;
import dev.briefing.convert.NotImported;
import dev.briefing.convert.Told;
import dev.briefing.starter.WrongInput;
import java.io.File;
import java.nio.file.Path;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Makes an indicator table of a CSV file, or a file of sources of CSL JSON, CSL YAML or BibTeX, and
 * tells what was left. Nothing is overwritten. For example {@code mvn briefing:import
 * -Dbriefing.file=table.csv -Dbriefing.unit=percent}.
 */
@Mojo(name = "import", requiresProject = false, threadSafe = true)
public final class ImportMojo extends AbstractMojo {
  /** What is to be imported. */
  @Parameter(property = "briefing.file")
  @Nullable File file;

  /** What it is: table or sources; by the file's ending if not given. */
  @Parameter(property = "briefing.kind")
  @Nullable String kind;

  /**
   * What references will call the indicator, or how the file of sources is named; made of its name
   * if not given.
   */
  @Parameter(property = "briefing.id")
  @Nullable String id;

  /** What readers will see; as the file has it, or after its name, if not given. */
  @Parameter(property = "briefing.title")
  @Nullable String title;

  /** The sector on whose page it stands. */
  @Parameter(property = "briefing.sector")
  @Nullable String sector;

  /**
   * What the numbers count, by the unit's id, name or symbol; if not given, the column unit says
   * it, or what the indicator's name has in brackets.
   */
  @Parameter(property = "briefing.unit")
  @Nullable String unit;

  /** Who says so, a source of the site; if not given, the column source says it. */
  @Parameter(property = "briefing.source")
  @Nullable String source;

  /**
   * actual, estimate, provisional, target, planned or forecast; if not given, the column status
   * says it, or it is actual.
   */
  @Parameter(property = "briefing.status")
  @Nullable String status;

  /**
   * Whom the figures are about; several, with commas between them, choose from the table. If not
   * given, all of the table, or the site's.
   */
  @Parameter(property = "briefing.entity")
  @Nullable String entity;

  /** What parts the decimals: point or comma; if not given, what all numbers prove. */
  @Parameter(property = "briefing.decimal")
  @Nullable String decimal;

  /** What parts the fields: comma, semicolon, tab or bar; guessed if not given. */
  @Parameter(property = "briefing.delimiter")
  @Nullable String delimiter;

  /** What columns mean, such as {@code period=Jahr, value=Wert}; by their names if not given. */
  @Parameter(property = "briefing.columns")
  @Nullable String columns;

  /** Keeps the data of a table there, too, for later checks. */
  @Parameter(property = "briefing.archive")
  @Nullable File archive;

  /** The content folder. */
  @Parameter(property = "briefing.content", defaultValue = "${basedir}/content")
  File content;

  /** Tells what would be taken, and writes nothing. */
  @Parameter(property = "briefing.dry-run", defaultValue = "false")
  boolean dryRun;

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    try {
      Import.of(path(file), content.toPath(), path(archive), given(), dryRun)
          .run()
          .forEach(getLog()::info);
    } catch (WrongInput wrong) {
      throw new MojoExecutionException(wrong.getMessage());
    } catch (NotImported fault) {
      throw new MojoFailureException(fault.getMessage());
    } catch (BuildFailure | RuntimeException e) {
      throw new MojoExecutionException(Failure.inOneLine(e), e);
    }
  }

  private Given given() {
    return new Given()
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
  }

  private static @Nullable Path path(@Nullable File given) {
    return given == null ? null : given.toPath();
  }
}
