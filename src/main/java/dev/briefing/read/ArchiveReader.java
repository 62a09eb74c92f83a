package dev.briefing.read;

import dev.briefing.model.Archive;
import dev.briefing.model.ArchivedTable;
import dev.briefing.model.Indicator;
import dev.briefing.model.Series;
import dev.briefing.model.Site;
import dev.briefing.model.Source;
import dev.briefing.problem.Problem;
import dev.briefing.problem.Problems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;

/** Reads what an archive keeps of a site's sources and series. Other files there are left alone. */
public final class ArchiveReader {
  private final Path folder;
  private final String label;
  private final Problems problems = new Problems();
  private final Set<String> lost = new TreeSet<>();

  private ArchiveReader(Path folder, String label) {
    this.folder = folder;
    this.label = label;
  }

  /** An archive, and what of it could not be read. */
  public record Read(Archive archive, List<Problem> problems) {
    public Read {
      problems = List.copyOf(problems);
    }
  }

  /**
   * Reads the text of every source, and the table of every indicator, that the archive has.
   *
   * @param label how positions name the folder
   */
  public static Read read(Path folder, String label, Site site) {
    return new ArchiveReader(folder, label).read(site);
  }

  private Read read(Site site) {
    Map<String, String> texts = new TreeMap<>();
    for (Source source : site.sources()) {
      String id = source.id().value();
      read(id + ".txt", (text, file) -> Optional.of(text)).ifPresent(text -> texts.put(id, text));
    }
    Map<String, ArchivedTable> tables = new TreeMap<>();
    for (String name : tableNames(site)) {
      read(name + ".csv", (text, file) -> ArchivedTableReader.read(text, file, problems))
          .ifPresent(table -> tables.put(name, table));
    }
    return new Read(new Archive(texts, tables, lost), problems.sorted());
  }

  private static Set<String> tableNames(Site site) {
    Set<String> names = new TreeSet<>();
    for (Indicator indicator : site.indicators().toList()) {
      String id = indicator.id().value();
      for (Series series : indicator.series()) {
        names.add(id);
        series.source().ifPresent(source -> names.add(Archive.name(id, source.value())));
      }
    }
    return names;
  }

  private <T> Optional<T> read(String name, BiFunction<String, String, Optional<T>> meaning) {
    Path file = folder.resolve(name);
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    String shown = label + "/" + name;
    Optional<T> read =
        FileText.read(file, shown, problems).flatMap(text -> meaning.apply(text, shown));
    if (read.isEmpty()) {
      lost.add(name);
    }
    return read;
  }
}
