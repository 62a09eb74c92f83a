package dev.briefing.build;

import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.util.Locale;
import java.util.Objects;

/** An exception in one line, for people: never an author's mistake, but a full disk, or a bug. */
public final class Failure {
  private Failure() {}

  /** For example "access denied: site", and for a bug "internal error: ...". */
  public static String inOneLine(Throwable failure) {
    if (failure instanceof UncheckedIOException io && io.getCause() != null) {
      return inOneLine(io.getCause());
    }
    if (failure instanceof OutOfMemoryError) {
      return "there is not enough memory for this site";
    }
    String message = Objects.toString(failure.getMessage(), "").lines().findFirst().orElse("");
    if (failure instanceof RuntimeException || failure instanceof Error) {
      return "internal error: " + failure.getClass().getSimpleName() + ": " + message;
    }
    boolean isNamed = failure instanceof FileSystemException file && file.getReason() == null;
    return isNamed ? words(failure) + ": " + message : message;
  }

  /** {@code NoSuchFileException} as "no such file". */
  private static String words(Throwable failure) {
    String name = failure.getClass().getSimpleName().replaceFirst("Exception$", "");
    return name.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
  }
}
