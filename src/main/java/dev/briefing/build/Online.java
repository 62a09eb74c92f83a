package dev.briefing.build;

import dev.briefing.model.Answer;
import dev.briefing.outside.Asking;
import dev.briefing.outside.Guard;
import dev.briefing.outside.Limits;
import dev.briefing.outside.Logbook;
import dev.briefing.outside.Round;
import dev.briefing.read.FileText;
import dev.briefing.write.SmallFile;
import dev.briefing.write.WriteFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.SortedMap;
import java.util.SortedSet;

/**
 * A check that also asks other hosts, which no other part of a build does.
 *
 * @param logbook the file that keeps what was found
 * @param neighbours whether machines of the own network may be asked, too
 */
public record Online(Path logbook, boolean neighbours) {
  private static final String AGENT =
      "Briefing/" + Version.CURRENT + " (checks whether the links of a site still lead somewhere)";

  /** Reads, checks, and asks for every address that the content leads to. */
  public Result check(Options options, Progress progress) throws BuildFailure {
    return check(options, Limits.USUAL, progress);
  }

  Result check(Options options, Limits limits, Progress progress) throws BuildFailure {
    Logbook book = Logbook.parse(Files.exists(logbook) ? text() : "");
    // The only place where the day matters: a look at the world is of its day.
    LocalDate today = LocalDate.now(Clock.systemUTC());
    Result result = Build.check(options, asking(limits, book, today, progress));
    if (!book.isEmpty()) {
      keep(book);
    }
    return result;
  }

  private String text() {
    return FileText.quietly(logbook).orElse("");
  }

  private Asking asking(Limits limits, Logbook book, LocalDate today, Progress progress) {
    return new Asking() {
      @Override
      public SortedMap<String, Answer> ask(SortedSet<String> addresses) {
        Guard guard = neighbours ? Guard.NONE : Guard.PUBLIC;
        int all = addresses.size();
        return new Round(limits, guard, book, today, AGENT, done -> progress.asked(done, all))
            .ask(addresses);
      }
    };
  }

  private void keep(Logbook book) throws BuildFailure {
    try {
      Path folder = logbook.toAbsolutePath().getParent();
      if (folder != null) {
        Files.createDirectories(folder);
      }
      SmallFile.replace(logbook, book.text());
    } catch (IOException failure) {
      String reason = Failure.inOneLine(failure);
      throw new BuildFailure("the logbook of links cannot be written: " + reason, failure);
    } catch (WriteFailure failure) {
      throw new BuildFailure(failure);
    }
  }

  /** The logbook of a user who names no other. */
  public static Path ofUser() {
    return CacheFolder.ofUser().resolve("links.tsv");
  }
}
