package dev.briefing.build;

import dev.briefing.history.FileChange;
import dev.briefing.history.HistoryFailure;
import dev.briefing.history.Repository;
import dev.briefing.history.Revision;
import dev.briefing.model.History;
import dev.briefing.model.History.Knowledge;
import dev.briefing.model.Observation;
import dev.briefing.model.Revised;
import dev.briefing.model.Site;
import dev.briefing.model.Written;
import dev.briefing.read.PastTables;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Goes through the revisions of a site's indicator tables and texts, from the oldest on. */
final class PastValues {
  private static final String FOLDER = "indicators/";

  private final PastTables tables;
  private final String label;

  /** The observations of each file, as it last could be read. */
  private final Map<String, List<Observation>> files = new TreeMap<>();

  private final List<Revised> revised = new ArrayList<>();

  private PastValues(Optional<Written<String>> entity, String label) {
    this.tables = new PastTables(entity);
    this.label = label;
  }

  /**
   * What git knows of the values of a site.
   *
   * @param content where the site lies
   */
  static History of(Site site, Path content) {
    return site.settings().history()
        ? of(site, content, Repository.around(content), "HEAD")
        : History.SILENT;
  }

  /**
   * The same of the site as it stood at a revision, when nobody knew what came later.
   *
   * @param content where the site lies today
   */
  static History of(Site site, Path content, Optional<Repository> around, String revision) {
    if (!site.settings().history()) {
      return History.SILENT;
    }
    return around
        .map(repository -> of(site, content, repository, revision))
        .orElse(History.UNKNOWN);
  }

  private static History of(Site site, Path content, Repository repository, String revision) {
    try {
      PastValues values = new PastValues(site.settings().entity(), site.contentFolder());
      PastTexts texts = new PastTexts(site);
      follow(repository, repository.changes(revision, content), values, texts);
      Collections.reverse(values.revised);
      return new History(
          repository.shallow() ? Knowledge.PARTIAL : Knowledge.WHOLE, values.revised, texts.told());
    } catch (HistoryFailure failure) {
      return History.UNKNOWN;
    }
  }

  /** Git is asked once for the bytes of all files in all their versions. */
  private static void follow(
      Repository repository, List<FileChange> newestFirst, PastValues values, PastTexts texts)
      throws HistoryFailure {
    Map<Revision, List<FileChange>> revisions = new LinkedHashMap<>();
    for (FileChange change : newestFirst) {
      if (isTable(change) || texts.concerns(change)) {
        revisions.computeIfAbsent(change.revision(), r -> new ArrayList<>()).add(change);
      }
    }
    List<Revision> oldestFirst = new ArrayList<>(revisions.keySet());
    Collections.reverse(oldestFirst);
    Map<String, byte[]> bytes =
        repository.bytes(
            revisions.values().stream()
                .flatMap(List::stream)
                .flatMap(change -> Stream.of(change.before(), change.after()))
                .flatMap(Optional::stream)
                .toList());
    for (Revision revision : oldestFirst) {
      List<FileChange> changes = revisions.getOrDefault(revision, List.of());
      values.step(revision, changes.stream().filter(PastValues::isTable).toList(), bytes);
      texts.step(revision, changes, bytes);
    }
  }

  private static boolean isTable(FileChange change) {
    return change.path().startsWith(FOLDER) && change.path().endsWith(".yaml");
  }

  /** All files of a revision at once: an indicator may have moved from one to another. */
  private void step(Revision revision, List<FileChange> changes, Map<String, byte[]> bytes) {
    List<TableChange> all = new ArrayList<>();
    for (FileChange change : changes) {
      // In a shallow clone the oldest revision knows of no file before it.
      List<Observation> old =
          files.containsKey(change.path())
              ? files.get(change.path())
              : read(change, change.before(), bytes).orElse(List.of());
      List<Observation> now =
          change.after().isEmpty() ? List.of() : read(change, change.after(), bytes).orElse(old);
      all.add(TableChange.of(old, now));
      files.put(change.path(), now);
    }
    Set<String> touched = TableChange.touched(all);
    compare(
        revision,
        TableChange.of(touched, all.stream().map(TableChange::old)),
        TableChange.of(touched, all.stream().map(TableChange::now)));
  }

  private Optional<List<Observation>> read(
      FileChange change, Optional<String> name, Map<String, byte[]> bytes) {
    return name.map(bytes::get)
        .flatMap(file -> tables.observations(label + "/" + change.path(), file));
  }

  private void compare(
      Revision revision, Map<String, Observation> before, Map<String, Observation> after) {
    List<Revised> found = new ArrayList<>();
    Map<String, Observation> successors = new HashMap<>();
    after.values().stream()
        .filter(observation -> !before.containsKey(observation.address()))
        .forEach(observation -> successors.put(observation.question(), observation));
    for (Observation old : before.values()) {
      Optional<Observation> now =
          Optional.ofNullable(after.get(old.address()))
              .or(() -> Optional.ofNullable(successors.get(old.question())));
      if (now.isEmpty() || !saysTheSame(old, now.get())) {
        found.add(new Revised(revision.date(), revision.shortId(), old, now));
      }
    }
    // The whole list is turned round in the end.
    Collections.reverse(found);
    revised.addAll(found);
  }

  private static boolean saysTheSame(Observation old, Observation now) {
    return old.value().equals(now.value())
        && old.comparator() == now.comparator()
        && old.status() == now.status();
  }
}
