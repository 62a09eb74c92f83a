package dev.briefing.build;

import dev.briefing.difference.Substance;
import dev.briefing.history.FileChange;
import dev.briefing.history.Revision;
import dev.briefing.model.Briefing;
import dev.briefing.model.Site;
import dev.briefing.model.TextHistory;
import dev.briefing.model.Written;
import dev.briefing.read.PastPages;
import dev.briefing.read.PastText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Goes through the revisions of a site's briefings, from the oldest on. */
final class PastTexts {
  private static final String FOLDER = "briefings/";
  private static final String END = ".md";

  private final PastPages pages = new PastPages();

  /** The briefing of each file, also of those in which it stood under an older name. */
  private final Map<String, Course> files = new HashMap<>();

  private final Map<String, Course> courses = new HashMap<>();

  PastTexts(Site site) {
    site.briefings().forEach(briefing -> courses.put(briefing.id(), new Course()));
    courses.forEach((id, course) -> files.put(FOLDER + id + END, course));
    for (Briefing briefing : site.briefings()) {
      for (Written<String> alias : briefing.head().aliases()) {
        files.putIfAbsent(FOLDER + alias.value() + END, courses.get(briefing.id()));
      }
    }
  }

  boolean concerns(FileChange change) {
    return files.containsKey(change.path());
  }

  /**
   * What a revision changed, all files at once: a briefing may have moved from one to another.
   *
   * @param bytes of the files as they were after it, by the names that git gives them
   */
  void step(Revision revision, List<FileChange> changes, Map<String, byte[]> bytes) {
    for (FileChange change : changes) {
      Course course = files.get(change.path());
      byte[] after = change.after().map(bytes::get).orElse(null);
      if (course != null && after != null) {
        pages.text(change.path(), after).ifPresent(text -> course.step(revision, text));
      }
    }
  }

  Map<String, TextHistory> told() {
    Map<String, TextHistory> told = new HashMap<>();
    courses.forEach((id, course) -> told.put(id, course.told()));
    return told;
  }

  /** What happened to one briefing so far. */
  private static final class Course {
    private Optional<LocalDate> published = Optional.empty();
    private Optional<LocalDate> changed = Optional.empty();
    private final List<TextHistory.Step> updates = new ArrayList<>();
    private @Nullable PastText last;

    void step(Revision revision, PastText text) {
      PastText before = last;
      if (text.draft()) {
        return; // Readers do not see it.
      }
      last = text;
      if (before == null) {
        // The first revision may hold what is older, and a text may wait for its day.
        published =
            revision.first() || text.date().filter(revision.date()::isBefore).isPresent()
                ? Optional.empty()
                : Optional.of(revision.date());
      } else if (!before.sentences().equals(text.sentences())) {
        changed = Optional.of(revision.date());
        if (Substance.differs(before.sentences(), text.sentences())) {
          updates.add(new TextHistory.Step(revision.date(), revision.subject()));
        }
      }
    }

    TextHistory told() {
      List<TextHistory.Step> newestFirst = new ArrayList<>(updates);
      Collections.reverse(newestFirst);
      return new TextHistory(published, changed, newestFirst);
    }
  }
}
