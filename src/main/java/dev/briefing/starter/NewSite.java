package dev.briefing.starter;

import dev.briefing.build.BuildFailure;
import dev.briefing.build.EditorSchemas;
import dev.briefing.build.Version;
import dev.briefing.read.Slug;
import dev.briefing.write.NewFiles;
import dev.briefing.write.WriteFailure;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.regex.Pattern;

/**
 * A small complete site to begin with: content with real figures, a POM, settings for an editor,
 * and what a code host does with it.
 *
 * @param folder where it goes; made where it is missing
 * @param title the site's name; of the folder's name where it is empty
 * @param repository where the generator's own sources lie on GitHub, as {@code OWNER/NAME}; empty
 *     where that is not known
 */
public record NewSite(Path folder, String title, String repository) {
  private static final Pattern REPOSITORY = Pattern.compile("[A-Za-z0-9-]+/[A-Za-z0-9._-]+");

  /** {@link WrongInput} where the title is no line of text, or the repository no repository. */
  public NewSite {
    folder = folder.toString().isEmpty() ? Path.of(".") : folder;
    title = title.isBlank() ? named(folder) : title.strip();
    WrongInput.unless(Titles.fits(title), "a title is one line of text: " + title);
    WrongInput.unless(
        repository.isEmpty() || REPOSITORY.matcher(repository).matches(),
        "a repository is written OWNER/NAME: " + repository);
  }

  /**
   * Writes it, unless a file is in the way: then nothing is written.
   *
   * @return lines that say what was done, and what comes next
   */
  public List<String> write() throws BuildFailure {
    SortedMap<String, String> files = files();
    try {
      NewFiles.create(folder, files);
    } catch (WriteFailure failure) {
      throw new BuildFailure(failure);
    }
    EditorSchemas.write(folder.resolve(EditorSchemas.FOLDER));
    List<String> lines = new ArrayList<>();
    lines.add("%s: %d files in %s".formatted(title, files.size(), folder));
    lines.add("Next: run mvn there, and open site/index.html; README.md says the rest.");
    if (repository.isEmpty()) {
      lines.add("For GitHub: fill in BRIEFING_REPOSITORY in the two files of .github/workflows.");
    }
    return List.copyOf(lines);
  }

  /** Each file's text by its path. */
  SortedMap<String, String> files() {
    String slug = Slug.of(title);
    return Template.filled(
        Map.of(
            "title",
            title,
            "name",
            slug.isEmpty() ? "site" : slug,
            "version",
            Version.CURRENT,
            "ref",
            ref(Version.CURRENT),
            "repository",
            repository));
  }

  /** The tag of a release; of what is not released yet, the branch that it grows on. */
  static String ref(String version) {
    return version.endsWith("-SNAPSHOT") ? "main" : "v" + version;
  }

  /** "Trade in chips" for {@code trade-in-chips}. */
  private static String named(Path folder) {
    Path name = folder.toAbsolutePath().normalize().getFileName();
    String words = name == null ? "" : name.toString().replaceAll("[-_\\s]+", " ").strip();
    return words.isEmpty()
        ? "My site"
        : words.substring(0, words.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT)
            + words.substring(words.offsetByCodePoints(0, 1));
  }
}
