package dev.briefing.site;

import dev.briefing.history.GitRepository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A repository with a site of every kind of page, and two states of it that stay as editions: after
 * the first a value was revised, a briefing renamed and another one taken out.
 */
record EditedSite(GitRepository repository) {
  private static final Path CONTENT = Path.of("src/test/resources/golden/content");
  private static final String EDITIONS =
      """
      editions:
        - {id: 2026-summer, revision: v2, date: 2026-06-30, note: After the survey}
        - {id: "2026", revision: v1, date: 2026-01-01}
      """;

  static EditedSite in(Path folder) throws IOException, InterruptedException {
    GitRepository made = GitRepository.in(folder);
    for (Path file : PublishedSite.files(CONTENT)) {
      Path copy = folder.resolve("content").resolve(CONTENT.relativize(file).toString());
      Files.createDirectories(copy.getParent());
      Files.write(copy, Files.readAllBytes(file));
    }
    EditedSite site = new EditedSite(made);
    site.replace("site.yaml", "history: false", "history: true");
    made.write("content/briefings/old-tide.md", briefing("Old tide"))
        .write("content/briefings/first-tide.md", briefing("First tide"))
        .commit("One");
    made.git("tag", "v1");
    site.replace(
        "indicators/goals.yaml", "value: 400,", "value: 410, revision-note: Counted anew.,");
    site.replace("briefings/neap-tide.md", "An older one.", "A much older one.");
    made.commit("Two");
    made.git("tag", "-a", "-m", "The second", "v2");
    made.delete("content/briefings/old-tide.md").delete("content/briefings/first-tide.md");
    made.write(
            "content/briefings/nipped-tide.md",
            briefing("Nipped tide").replace("summary:", "aliases: [first-tide]\nsummary:"))
        .write("content/editions.yaml", EDITIONS)
        .commit("Three");
    return site;
  }

  private static String briefing(String title) {
    return "---\ntitle: "
        + title
        + "\ndate: 2026-04-01\nsummary: A tide.\nsectors: [tidal-power]\n---\n"
        + "Short, after the [gazette](source:gazette).\n";
  }

  void replace(String file, String old, String by) throws IOException {
    Path path = repository.folder().resolve("content").resolve(file);
    String text = Files.readString(path);
    if (!text.contains(old)) {
      throw new AssertionError(file + " has no " + old);
    }
    Files.writeString(path, text.replace(old, by));
  }

  /** The same in a folder that was copied. */
  static EditedSite at(Path folder) throws IOException, InterruptedException {
    return new EditedSite(GitRepository.in(folder));
  }

  /** A clone that knows nothing but what git hands over. */
  Path clone(Path folder, String... how) throws IOException, InterruptedException {
    List<String> command =
        Stream.of(
                Stream.of("clone", "-q"),
                Stream.of(how),
                Stream.of(repository.folder().toUri().toString(), folder.toString()))
            .flatMap(parts -> parts)
            .toList();
    repository.git(command.toArray(String[]::new));
    return folder;
  }
}
