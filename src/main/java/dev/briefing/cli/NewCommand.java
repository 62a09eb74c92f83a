package dev.briefing.cli;

import dev.briefing.build.BuildFailure;
import dev.briefing.starter.FileKind;
import dev.briefing.starter.NewFile;
import dev.briefing.starter.WrongInput;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** Begins a file. */
@Command(
    name = "new",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    description = "Begin a briefing, an indicator, a term…: a file with its keys explained.")
final class NewCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(
      index = "0",
      paramLabel = "KIND",
      converter = KindConverter.class,
      description = "What it is: ${COMPLETION-CANDIDATES}.")
  private FileKind kind = FileKind.BRIEFING;

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "TITLE",
      defaultValue = "",
      description = "What readers will see.")
  private String title = "";

  @Option(names = "--title", paramLabel = "TEXT", defaultValue = "", description = "The same.")
  private String named = "";

  @Option(
      names = "--name",
      paramLabel = "NAME",
      defaultValue = "",
      description = "What references will call it (default: made of the title).")
  private String name = "";

  @Option(
      names = "--into",
      paramLabel = "FILE",
      defaultValue = "",
      description =
          "The file that an indicator, a term or a source is added to (default: one of its own).")
  private String into = "";

  @Option(
      names = "--content",
      paramLabel = "DIR",
      defaultValue = "content",
      description = "The content folder (default: ${DEFAULT-VALUE}).")
  private Path content = Path.of("content");

  /** Names the kinds as they are written. */
  static final class KindConverter implements ITypeConverter<FileKind> {
    @Override
    public FileKind convert(String word) {
      return FileKind.named(word)
          .orElseThrow(() -> new TypeConversionException("it is one of " + FileKind.all()));
    }
  }

  @Override
  public Integer call() throws BuildFailure {
    try {
      new NewFile(content, kind, title.isEmpty() ? named : title, name, into)
          .write(NewFile.today())
          .forEach(spec.commandLine().getOut()::println);
      return Main.DONE;
    } catch (WrongInput wrong) {
      throw new ParameterException(spec.commandLine(), wrong.getMessage(), wrong);
    }
  }
}
