package dev.briefing.build;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where a build finds and puts its files.
 *
 * @param templates what overrides the built-in theme, file by file
 * @param archive the texts and data of the sources, to check quotes and series against
 */
public record Options(Path content, Optional<Path> templates, Path site, Optional<Path> archive) {

  /**
   * The folders that are given, and the usual ones for those that are not: content, templates (if
   * there is such a folder) and site.
   *
   * @param base what relative paths start from
   */
  public static Options of(
      Path base,
      @Nullable Path content,
      @Nullable Path templates,
      @Nullable Path site,
      @Nullable Path archive) {
    Optional<Path> ownTheme = Optional.of(base.resolve("templates")).filter(Files::isDirectory);
    return new Options(
        base.resolve(content == null ? Path.of("content") : content),
        Optional.ofNullable(templates).map(base::resolve).or(() -> ownTheme),
        base.resolve(site == null ? Path.of("site") : site),
        Optional.ofNullable(archive).map(base::resolve));
  }

  /** What keeps a build from starting: the first folder that should be there and is not. */
  public Optional<Path> missing() {
    return Stream.of(Optional.of(content), templates, archive)
        .flatMap(Optional::stream)
        .filter(folder -> !Files.isDirectory(folder))
        .findFirst();
  }
}
