package dev.briefing.build;

import dev.briefing.problem.Problem;
import dev.briefing.problem.Report;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** How problems are printed. */
public enum Format {
  /** For people: each problem with its line and a hint. */
  TEXT,
  /** Annotations in a pull request. */
  GITHUB;

  /** The format of that name, as it is written on the command line. */
  public static Optional<Format> named(String name) {
    return Arrays.stream(values()).filter(format -> format.toString().equals(name)).findFirst();
  }

  /** The problems, ready to print. */
  String print(List<Problem> problems, Function<String, Optional<String>> texts) {
    return switch (this) {
      case TEXT -> Report.text(problems, texts);
      case GITHUB -> Report.github(problems);
    };
  }

  /** As it is written on the command line. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
