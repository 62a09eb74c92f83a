package dev.briefing.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.briefing.build.Failure;
import dev.briefing.build.Terminal;
import dev.briefing.problem.Paint;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IVersionProvider;

/** The command line. */
@Command(
    name = "briefing",
    description = "A static site generator for evidence.",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    synopsisSubcommandLabel = "COMMAND",
    exitCodeListHeading = "Exit codes:%n",
    exitCodeList = {
      "0:done",
      "1:the content is at fault, or something failed",
      "2:the command was used wrongly"
    },
    footer = {"", "To begin, in an empty folder: briefing init"})
public final class Main {
  static final int DONE = 0;
  static final int REJECTED = 1;
  static final int WRONG_USE = 2;

  private static final List<Class<?>> COMMANDS =
      List.of(
          CheckCommand.class,
          PublishCommand.class,
          InitCommand.class,
          NewCommand.class,
          ImportCommand.class,
          DiffCommand.class,
          CleanCommand.class,
          SchemaCommand.class,
          ServeCommand.class);

  private Main() {}

  public static void main(String[] args) {
    int code = run(Terminal.paint(), utf8(System.out), utf8(System.err), args);
    if (code != DONE) {
      System.exit(code);
    }
  }

  /**
   * Runs one command, in no colours.
   *
   * @return the exit code: 0 done, 1 rejected or failed, 2 wrong use
   */
  public static int run(PrintStream out, PrintStream err, String... args) {
    return run(Paint.NONE, out, err, args);
  }

  static int run(Paint paint, PrintStream out, PrintStream err, String... args) {
    CommandLine line = new CommandLine(new Main());
    offered(args).forEach(line::addSubcommand);
    line.setOut(new PrintWriter(out, true, UTF_8));
    line.setErr(new PrintWriter(err, true, UTF_8));
    line.setColorScheme(Help.defaultColorScheme(paint == Paint.ANSI ? Ansi.ON : Ansi.OFF));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setParameterExceptionHandler(Trouble::wrongUse);
    line.setExecutionExceptionHandler(Trouble::failed);
    try {
      return line.execute(args);
    } catch (OutOfMemoryError trouble) {
      err.println("briefing: " + Failure.inOneLine(trouble));
      err.println("Give Java more and run it again, for example with JAVA_OPTS=-Xmx4g.");
      return REJECTED;
    }
  }

  /**
   * The one command that is called or, where none is, all: to look at all of their options takes
   * longer than to start Java.
   */
  private static List<Class<?>> offered(String[] args) {
    for (Class<?> command : COMMANDS) {
      if (args.length > 0 && command.getAnnotation(Command.class).name().equals(args[0])) {
        return List.of(command);
      }
    }
    List<Class<?>> all = new ArrayList<>(COMMANDS);
    all.add(GenerateCompletion.class);
    return all;
  }

  /**
   * The same text on every machine, whatever its locale; the stream passes the bytes on as they
   * are.
   */
  static PrintStream utf8(PrintStream stream) {
    return new PrintStream(stream, true, UTF_8);
  }

  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"briefing " + dev.briefing.build.Version.CURRENT};
    }
  }
}
