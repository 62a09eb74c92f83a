package dev.briefing.build;

import static java.util.function.Predicate.not;

import dev.briefing.check.quotes.QuotesAndSeries;
import dev.briefing.check.quotes.QuotesAndSeries.Findings;
import dev.briefing.model.Archive;
import dev.briefing.model.Catalogue;
import dev.briefing.model.QuotesLock;
import dev.briefing.problem.Problem;
import dev.briefing.read.ArchiveReader;
import dev.briefing.read.LockReader;
import dev.briefing.write.SmallFile;
import dev.briefing.write.WriteFailure;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the archive and the lock say of a site's quotes and series.
 *
 * @param problems what is wrong with them, and with the archive and the lock themselves
 * @param lock the text of the next lock; none without an archive
 */
record Evidence(List<Problem> problems, Optional<String> lock) {

  static Evidence of(Catalogue catalogue, Options options) {
    LockReader.Read lock = LockReader.read(options.content(), options.label());
    Optional<ArchiveReader.Read> archive =
        options
            .archive()
            .map(folder -> ArchiveReader.read(folder, options.archiveLabel(), catalogue.site()));
    Optional<Archive> texts = archive.map(ArchiveReader.Read::archive);
    Findings findings = QuotesAndSeries.check(catalogue, texts, lock.lock());
    if (archive.isPresent()) {
      // The lock is made anew, whatever is wrong with the old one.
      return new Evidence(
          joined(archive.get().problems(), findings.problems().stream()),
          Optional.of(QuotesLock.file(findings.entries())));
    }
    // What stood on a spoilt line of the lock is missing for that reason.
    boolean spoilt = !lock.problems().isEmpty();
    Stream<Problem> found = findings.problems().stream();
    return new Evidence(
        joined(lock.problems(), spoilt ? found.filter(not(QuotesAndSeries.UNCHECKED)) : found),
        Optional.empty());
  }

  private static List<Problem> joined(List<Problem> some, Stream<Problem> others) {
    return Stream.concat(some.stream(), others).toList();
  }

  /** Writes the next lock, if it says anything new; a site without quotes needs none. */
  void keep(Path content) throws WriteFailure {
    Path file = content.resolve(QuotesLock.FILE);
    boolean needed = lock.filter(text -> text.lines().count() > 1).isPresent();
    if (needed || (lock.isPresent() && Files.exists(file))) {
      SmallFile.replace(file, lock.orElseThrow());
    }
  }
}
