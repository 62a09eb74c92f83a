package dev.briefing.convert;

import static dev.briefing.starter.WrongInput.unless;

import dev.briefing.build.Build;
import dev.briefing.build.BuildFailure;
import dev.briefing.build.Options;
import dev.briefing.model.Catalogue;
import dev.briefing.problem.Problem;
import dev.briefing.problem.Problems;
import dev.briefing.read.ContentReader;
import dev.briefing.read.FileText;
import dev.briefing.starter.WrongInput;
import dev.briefing.write.SmallFile;
import dev.briefing.write.WriteFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A file of others that is to become a file of a site.
 *
 * @param file a CSV table, or what a reference manager exports
 * @param content the content folder
 * @param archive where the data of a table are to be kept, if anywhere
 * @param given what was said of the file
 * @param dryRun whether nothing is to be written
 */
public record Import(Path file, Path content, Optional<Path> archive, Given given, boolean dryRun) {
  private static final long LARGEST_TABLE = 20_000_000;
  private static final long LARGEST_RESULT = 5_000_000;

  /** {@link WrongInput} where there is no such file or folder. */
  public Import {
    unless(
        !file.toString().isEmpty(), "a file is needed: a CSV table, CSL JSON, CSL YAML or BibTeX");
    unless(Files.isDirectory(content), "there is no folder " + content);
    unless(Files.isRegularFile(file), "there is no file " + file);
    unless(
        archive.filter(folder -> !Files.isDirectory(folder)).isEmpty(),
        "there is no folder " + archive.map(Path::toString).orElse(""));
  }

  /** For faces that have no value where nothing was said. */
  public static Import of(
      @Nullable Path file, Path content, @Nullable Path archive, Given given, boolean dryRun) {
    return new Import(
        file == null ? Path.of("") : file, content, Optional.ofNullable(archive), given, dryRun);
  }

  /**
   * Writes the new file, unless there is one of that name.
   *
   * @return lines that say what was taken, what was left, and what comes next
   */
  public List<String> run() throws NotImported, BuildFailure {
    String name = String.valueOf(file.getFileName());
    Left left = new Left();
    String text = text(name, kind(name).equals("table") ? LARGEST_TABLE : LARGEST_RESULT);
    Catalogue site = new Catalogue(ContentReader.read(content, label()).site());
    Draft draft =
        switch (kind(name)) {
          case "table" -> TableDraft.of(text, name, given, site, left);
          case "sources" -> SourceDraft.of(text, name, given, site, left);
          default -> throw new WrongInput("kind is table or sources, not " + kind(name));
        };
    unless(
        draft.text().length() <= LARGEST_RESULT,
        "the new file would have more than %d characters: take fewer entities, with entity=…"
            .formatted(LARGEST_RESULT));
    Path target = content.resolve(draft.folder()).resolve(draft.name());
    unless(
        !Files.exists(target, LinkOption.NOFOLLOW_LINKS),
        "nothing was written, since there is a file %s/%s already: give another id or title"
            .formatted(label(), draft.path()));
    List<String> lines = new ArrayList<>();
    lines.add(label() + "/" + draft.path() + ", from " + Shown.text(name) + ":");
    lines.addAll(draft.taken());
    if (!left.isEmpty()) {
      lines.add("Left:");
      lines.addAll(left.lines());
    }
    if (dryRun) {
      lines.add("Nothing was written: this was a trial.");
      return List.copyOf(lines);
    }
    write(draft);
    lines.addAll(checked(draft));
    lines.add(draft.next());
    return List.copyOf(lines);
  }

  private String text(String name, long largest) throws NotImported {
    Problems problems = new Problems();
    Optional<String> text = FileText.read(file, name, largest, problems);
    if (text.isEmpty()) {
      Problem problem = problems.sorted().get(0);
      throw new NotImported(
          problem.at()
              + ": "
              + problem.message()
              + problem.hint().map(hint -> "; " + hint).orElse(""));
    }
    return text.get();
  }

  private String kind(String name) {
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return given
        .get(Told.KIND)
        .orElseGet(
            () ->
                switch (ending) {
                  case "csv", "tsv", "tab", "txt" -> "table";
                  default -> "sources";
                });
  }

  private void write(Draft draft) throws BuildFailure {
    try {
      if (archive.isPresent()) {
        for (String table : draft.archive().keySet()) {
          unless(
              !Files.exists(archive.get().resolve(table), LinkOption.NOFOLLOW_LINKS),
              "nothing was written, since the archive has a file %s already".formatted(table));
        }
        SmallFile.replaceAll(archive.get(), draft.archive());
      }
      TreeMap<String, String> file = new TreeMap<>();
      file.put(draft.name(), draft.text());
      SmallFile.replaceAll(content.resolve(draft.folder()), file);
    } catch (WriteFailure failure) {
      throw new BuildFailure(failure);
    }
  }

  /** Compares the new series with the data that they are from, and tells what the check says. */
  private List<String> checked(Draft draft) throws BuildFailure {
    if (!draft.archive().isEmpty()) {
      if (archive.isPresent()) {
        Build.check(options(archive.get()));
      } else {
        compareWithDataOf(draft);
      }
    }
    String path = label() + "/" + draft.path();
    List<Problem> problems =
        Build.check(options(null)).problems().stream()
            .filter(problem -> problem.at().file().equals(path))
            .toList();
    if (problems.isEmpty()) {
      return List.of("The check finds nothing wrong with it.");
    }
    List<String> lines = new ArrayList<>();
    lines.add("The check finds in it:");
    problems.stream()
        .limit(10)
        .forEach(problem -> lines.add("  " + problem.at() + ": " + Shown.text(problem.message())));
    return lines;
  }

  private void compareWithDataOf(Draft draft) throws BuildFailure {
    try {
      Path data = Files.createTempDirectory("briefing-import");
      try {
        SmallFile.replaceAll(data, draft.archive());
        Build.check(options(data));
      } finally {
        for (String table : draft.archive().keySet()) {
          Files.deleteIfExists(data.resolve(table));
        }
        Files.deleteIfExists(data);
      }
    } catch (IOException | WriteFailure failure) {
      throw new BuildFailure(failure);
    }
  }

  private Options options(@Nullable Path data) {
    Path folder = content.toAbsolutePath().normalize();
    Path base = folder.getParent() == null ? folder : folder.getParent();
    return Options.of(base, folder, null, null, data == null ? null : data.toAbsolutePath());
  }

  private String label() {
    Path last = content.toAbsolutePath().normalize().getFileName();
    return last == null ? "content" : last.toString();
  }
}
