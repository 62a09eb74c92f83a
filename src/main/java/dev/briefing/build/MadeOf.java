package dev.briefing.build;

import dev.briefing.history.HistoryFailure;
import dev.briefing.history.Repository;
import dev.briefing.model.Fingerprint;
import dev.briefing.render.theme.Theme;
import dev.briefing.render.theme.ThemeFault;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * All that a site and the problems of its content depend on, in few letters: the bytes of the
 * content and of the theme, what git knows, the program, and what the folder is called. No times.
 */
final class MadeOf {
  private MadeOf() {}

  /**
   * The same letters for the same site; none where more goes into it than can be told here, as an
   * archive of sources, or where a file is none that a build reads.
   */
  static Optional<String> print(Options options) {
    if (options.archive().isPresent()) {
      return Optional.empty();
    }
    try {
      String content = files(options.content());
      String theme = options.templates().map(Theme::in).orElseGet(Theme::ofGenerator).fingerprint();
      Optional<Repository> repository = Repository.around(options.content());
      String past = repository.isEmpty() ? "" : repository.get().state();
      return Optional.of(
          Fingerprint.of(
              String.join("\n", content, theme, past, options.label(), Program.fingerprint())));
    } catch (IOException | HistoryFailure | ThemeFault unknown) {
      return Optional.empty();
    }
  }

  private static String files(Path folder) throws IOException {
    SortedMap<String, String> prints = new TreeMap<>();
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path inner, BasicFileAttributes attributes) {
            prints.put(folder.relativize(inner) + "/", "");
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            if (!attributes.isRegularFile()) {
              throw new IOException(file + " is no file");
            }
            prints.put(
                folder.relativize(file).toString(), Fingerprint.of(Files.readAllBytes(file)));
            return FileVisitResult.CONTINUE;
          }
        });
    StringBuilder text = new StringBuilder();
    // A name may hold anything but NUL.
    prints.forEach((name, print) -> text.append(name).append('\0').append(print).append('\n'));
    return text.toString();
  }
}
