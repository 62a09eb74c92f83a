package dev.briefing.read;

import dev.briefing.model.LockEntry;
import dev.briefing.model.QuotesLock;
import dev.briefing.model.Written;
import dev.briefing.problem.Position;
import dev.briefing.problem.Problem;
import dev.briefing.problem.Problems;
import dev.briefing.problem.Rule;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads {@code quotes.lock} as strictly as a run of the build writes it. */
public final class LockReader {
  private static final String REMEDY =
      "take the file from the history of the repository, or make it anew with briefing check"
          + " --archive DIR";

  private LockReader() {}

  /** A lock, and what in it no run of the build has written. */
  public record Read(QuotesLock lock, List<Problem> problems) {
    public Read {
      problems = List.copyOf(problems);
    }
  }

  /**
   * Reads the lock of a content folder; one that is missing is empty.
   *
   * @param label how positions name the folder
   */
  public static Read read(Path folder, String label) {
    Path file = folder.resolve(QuotesLock.FILE);
    Problems problems = new Problems();
    // A symbolic link is reported with the other files of the folder.
    Optional<String> text =
        Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
            ? FileText.read(file, label + "/" + QuotesLock.FILE, problems)
            : Optional.empty();
    List<Written<LockEntry>> entries =
        text.map(all -> entries(all, label + "/" + QuotesLock.FILE, problems)).orElse(List.of());
    return new Read(new QuotesLock(entries), problems.sorted());
  }

  private static List<Written<LockEntry>> entries(String text, String file, Problems problems) {
    List<Written<LockEntry>> entries = new ArrayList<>();
    String[] lines = text.split("\n", -1);
    int count = text.endsWith("\n") ? lines.length - 1 : lines.length;
    for (int i = 0; i < count; i++) {
      String line = lines[i];
      Position at = new Position(file, i + 1, 1);
      int length = line.codePointCount(0, line.length());
      Optional<LockEntry> entry = QuotesLock.entry(line);
      if (i == 0 ? !line.equals(QuotesLock.HEAD) : entry.isEmpty()) {
        problems.add(problem(at, length, "this line is not as the build wrote it"));
      } else if (i > 1 && line.equals(lines[i - 1])) {
        problems.add(problem(at, length, "this line stands here twice"));
      } else if (i > 1 && line.compareTo(lines[i - 1]) < 0) {
        problems.add(problem(at, length, "this line is not where the build wrote it"));
      }
      entry.ifPresent(read -> entries.add(new Written<>(read, at, length)));
    }
    return entries;
  }

  private static Problem problem(Position at, int length, String message) {
    return Problem.of(Rule.MALFORMED_LOCK, at, length, message).withHint(REMEDY);
  }
}
