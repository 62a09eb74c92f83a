package dev.briefing.cli;

import dev.briefing.build.Failure;
import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * What is printed when a command could not do its work: a line, and a stack trace only if asked.
 */
final class Trouble {
  private Trouble() {}

  static int wrongUse(ParameterException trouble, String[] args) {
    CommandLine line = trouble.getCommandLine();
    PrintWriter err = line.getErr();
    err.println("briefing: " + trouble.getMessage());
    UnmatchedArgumentException.printSuggestions(trouble, err);
    err.println("Try '" + line.getCommandSpec().qualifiedName() + " --help'.");
    return Main.WRONG_USE;
  }

  static int failed(Exception trouble, CommandLine line, ParseResult arguments) {
    PrintWriter err = line.getErr();
    err.println("briefing: " + Failure.inOneLine(trouble));
    if (line.getCommand() instanceof BuildCommand command) {
      if (command.stacktrace()) {
        trouble.printStackTrace(err);
      } else {
        err.println("Run it again with --stacktrace to see where.");
      }
    }
    return Main.REJECTED;
  }
}
