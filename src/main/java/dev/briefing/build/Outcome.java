package dev.briefing.build;

import dev.briefing.problem.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A finished build in words, for whoever started it. */
public record Outcome(Options options, Result result) {

  /** The problems, ready to print; empty if there are none. */
  public String report(Format format) {
    return format.print(result.problems(), this::text);
  }

  /** One line without a full stop: what was published, or why nothing was. */
  public String summary() {
    long errors = result.problems().stream().filter(Problem::isError).count();
    String warnings = count(result.problems().size() - errors, "warning");
    if (result.rejected()) {
      return count(errors, "error") + ", " + warnings + ": nothing was published";
    }
    String files =
        count(result.written(), "file") + " written, " + result.unchanged() + " unchanged";
    return count(result.pages(), "page") + " (" + files + "), " + warnings;
  }

  private static String count(long number, String thing) {
    return number + " " + thing + (number == 1 ? "" : "s");
  }

  /** A file of the content; positions name it from the folder that the content lies in. */
  private Optional<String> text(String name) {
    Path file = options.content().resolveSibling(name);
    try {
      return Files.isRegularFile(file) ? Optional.of(Files.readString(file)) : Optional.empty();
    } catch (CharacterCodingException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
