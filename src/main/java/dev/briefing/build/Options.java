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
 * @param label how problems name the content folder
 * @param archive the texts and data of the sources, to check quotes and series against
 */
public record Options(
    Path content, String label, Optional<Path> templates, Path site, Optional<Path> archive) {

  private static final String TEMPLATES = "templates";

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
    Optional<Path> ownTheme = Optional.of(base.resolve(TEMPLATES)).filter(Files::isDirectory);
    Path texts = base.resolve(content == null ? Path.of("content") : content);
    return new Options(
        texts,
        label(base, texts),
        Optional.ofNullable(templates).map(base::resolve).or(() -> ownTheme),
        base.resolve(site == null ? Path.of("site") : site),
        Optional.ofNullable(archive).map(base::resolve));
  }

  /**
   * The same for somebody who may make the usual folder of templates later, while the site is
   * shown.
   */
  public static Options following(
      Path base, @Nullable Path content, @Nullable Path templates, @Nullable Path archive) {
    Options now = of(base, content, templates, null, archive);
    return now.templates().isPresent()
        ? now
        : new Options(
            now.content(),
            now.label(),
            Optional.of(base.resolve(TEMPLATES)),
            now.site(),
            now.archive());
  }

  /** The path as an editor who stands in the base folder would type it. */
  private static String label(Path base, Path content) {
    Path from = base.toAbsolutePath().normalize();
    Path to = content.toAbsolutePath().normalize();
    Path shown = to.startsWith(from) && !to.equals(from) ? from.relativize(to) : to.getFileName();
    return shown == null ? "content" : shown.toString().replace('\\', '/');
  }

  /** How problems name the archive: by its own name only, wherever it lies. */
  String archiveLabel() {
    return archive
        .map(Path::toAbsolutePath)
        .map(Path::normalize)
        .map(Path::getFileName)
        .map(Path::toString)
        .filter(name -> !name.equals(label))
        .orElse("archive");
  }

  /** The file that a problem names, if it lies in the content folder or in the archive. */
  Optional<Path> file(String name) {
    return below(content, label, name)
        .or(() -> archive.flatMap(folder -> below(folder, archiveLabel(), name)));
  }

  private static Optional<Path> below(Path folder, String label, String name) {
    return name.startsWith(label + "/")
        ? Optional.of(folder.resolve(name.substring(label.length() + 1)))
        : Optional.empty();
  }

  /** What keeps a build from starting: the first folder that should be there and is not. */
  public Optional<Path> missing() {
    return Stream.of(Optional.of(content), templates, archive)
        .flatMap(Optional::stream)
        .filter(folder -> !Files.isDirectory(folder))
        .findFirst();
  }
}
