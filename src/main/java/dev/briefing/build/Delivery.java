package dev.briefing.build;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.briefing.problem.Paint;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where a report goes, and how.
 *
 * @param file takes the place of the standard output
 * @param paint what the standard output shows; a file is never coloured
 */
public record Delivery(Format format, Optional<Path> file, Paint paint) {

  /** Writes the report of an outcome. */
  public void deliver(Outcome outcome, PrintWriter out) throws BuildFailure {
    if (file.isEmpty()) {
      out.print(outcome.report(format, paint));
      out.flush();
      return;
    }
    try {
      Files.writeString(file.get(), outcome.report(format, Paint.NONE), UTF_8);
    } catch (IOException failure) {
      String reason = Failure.inOneLine(failure);
      throw new BuildFailure("the report cannot be written: " + reason, failure);
    }
  }

  /** Whether the standard output holds the report and must hold nothing else. */
  public boolean takesAll() {
    return format.isDocument() && file.isEmpty();
  }
}
