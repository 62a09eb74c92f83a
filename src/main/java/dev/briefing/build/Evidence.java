package dev.briefing.build;

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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
    List<Problem> problems = new ArrayList<>(findings.problems());
    // With an archive the lock is made anew, whatever is wrong with the old one.
    problems.addAll(archive.map(ArchiveReader.Read::problems).orElse(lock.problems()));
    return new Evidence(problems, archive.map(read -> QuotesLock.file(findings.entries())));
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
