package dev.briefing.build;

import dev.briefing.history.HistoryFailure;
import dev.briefing.history.Repository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A content folder, and its theme, as they stood at a revision of git: in a folder that goes away.
 */
final class PastContent implements AutoCloseable {
  private final Path folder;
  private final Options options;

  private PastContent(Path folder, Options options) {
    this.folder = folder;
    this.options = options;
  }

  /**
   * @param now where content and theme lie today
   * @param revision the whole name of the revision
   */
  static PastContent at(Repository repository, String revision, Options now) throws BuildFailure {
    return at(repository, revision, now, true);
  }

  private static PastContent at(Repository repository, String revision, Options now, boolean themed)
      throws BuildFailure {
    try {
      Path folder = Files.createTempDirectory("briefing");
      PastContent past =
          new PastContent(folder, written(repository, revision, now, folder, themed));
      if (!Files.isDirectory(past.options.content())) {
        past.close();
        throw new BuildFailure("there was no folder " + now.label() + " at that revision");
      }
      return past;
    } catch (HistoryFailure failure) {
      throw new BuildFailure(failure);
    } catch (IOException failure) {
      throw new BuildFailure("the content of that revision could not be written", failure);
    }
  }

  /** The content by itself: the theme is today's. */
  static PastContent alone(Repository repository, String revision, Options now)
      throws BuildFailure {
    Options content =
        new Options(now.content(), now.label(), Optional.empty(), now.site(), Optional.empty());
    return at(repository, revision, content, false);
  }

  private static Options written(
      Repository repository, String revision, Options now, Path folder, boolean themed)
      throws HistoryFailure, IOException {
    Path content = folder.resolve("content");
    repository.write(revision, now.content(), content);
    if (!themed) {
      return new Options(
          content, now.label(), Optional.empty(), folder.resolve("site"), Optional.empty());
    }
    // The folder of templates may be gone today, and have been there then.
    Path theme = now.templates().orElseGet(() -> now.content().resolveSibling("templates"));
    Optional<Path> templates = now.templates();
    if (repository.holds(theme)) {
      Path then = folder.resolve("templates");
      templates = repository.write(revision, theme, then) ? Optional.of(then) : Optional.empty();
    }
    return new Options(content, now.label(), templates, folder.resolve("site"), Optional.empty());
  }

  Options options() {
    return options;
  }

  @Override
  public void close() {
    try (Stream<Path> files = Files.walk(folder)) {
      List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
      for (Path file : deepestFirst) {
        Files.deleteIfExists(file);
      }
    } catch (IOException left) {
      folder.toFile().deleteOnExit();
    }
  }
}
