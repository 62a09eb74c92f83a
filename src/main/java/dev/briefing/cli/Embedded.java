package dev.briefing.cli;

import static dev.briefing.cli.Main.DONE;
import static dev.briefing.cli.Main.utf8;

import dev.briefing.build.Terminal;
import java.util.List;
import java.util.stream.Stream;

/**
 * {@link Main} for a program that runs it inside its own JVM, as this repository's own build does:
 * a failure is an exception of one line, not an exit.
 */
public final class Embedded {
  private Embedded() {}

  public static void main(String[] args) {
    String[] all = Terminal.isMavenQuiet() ? quiet(args) : args;
    if (Main.run(Terminal.paintInMaven(), utf8(System.out), utf8(System.err), all) != DONE) {
      throw new Failed("briefing " + String.join(" ", args) + " failed");
    }
  }

  private static String[] quiet(String[] args) {
    boolean builds = List.of("check", "publish").contains(args[0]);
    return builds
        ? Stream.concat(Stream.of(args), Stream.of("--quiet")).toArray(String[]::new)
        : args;
  }

  /** Has no stack trace: the reason is printed already, and lies in no line of Java. */
  private static final class Failed extends RuntimeException {
    Failed(String message) {
      super(message, null, false, false);
    }
  }
}
