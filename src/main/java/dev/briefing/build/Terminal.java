package dev.briefing.build;

import dev.briefing.problem.Paint;
import java.io.Console;
import java.io.PrintStream;
import java.util.Map;

/** Whether the standard output is a terminal that somebody wants colours in. */
public final class Terminal {
  private Terminal() {}

  /** What a program of its own prints with. */
  public static Paint paint() {
    return isTerminal() && wantsColours(System.getenv()) ? Paint.ANSI : Paint.NONE;
  }

  /**
   * What a goal prints with: Maven puts a stream of a class of its own before the terminal, and a
   * plain one before a log file.
   */
  public static Paint paintInMaven() {
    return System.out.getClass() == PrintStream.class ? Paint.NONE : paint();
  }

  /**
   * Whether somebody looks on who can be shown how a program of its own gets on: not in a pipe, nor
   * where a service runs it.
   */
  public static boolean isWatched() {
    return isTerminal() && canBeMoved(System.getenv());
  }

  /**
   * The same of a goal.
   *
   * @param interactive whether Maven was not started with {@code -B}
   */
  public static boolean isWatchedInMaven(boolean interactive) {
    return interactive
        && !isMavenQuiet()
        && System.out.getClass() != PrintStream.class
        && isWatched();
  }

  /** Whether Maven was asked for nothing but errors: {@code mvn -q} tells its log so. */
  public static boolean isMavenQuiet() {
    return "error".equals(System.getProperty("org.slf4j.simpleLogger.defaultLogLevel"));
  }

  /** Services that run builds set CI, also where they lend them a terminal. */
  static boolean canBeMoved(Map<String, String> environment) {
    return environment.getOrDefault("CI", "").isEmpty()
        && !environment.getOrDefault("TERM", "dumb").equals("dumb");
  }

  /** By the convention of no-color.org, and not where colours would be read as letters. */
  static boolean wantsColours(Map<String, String> environment) {
    return environment.getOrDefault("NO_COLOR", "").isEmpty()
        && !environment.getOrDefault("TERM", "").equals("dumb");
  }

  /** From JDK 22 on there is a console also where there is no terminal, and it can be asked. */
  @SuppressWarnings("SystemConsoleNull")
  private static boolean isTerminal() {
    Console console = System.console();
    if (console == null || Runtime.version().feature() < 22) {
      return console != null;
    }
    try {
      return (Boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (ReflectiveOperationException fault) {
      return false;
    }
  }
}
