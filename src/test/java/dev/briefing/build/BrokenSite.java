package dev.briefing.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A site with one thing wrong: a folder of {@code broken/} that is laid over {@code broken/base},
 * which is in order. {@code delete.txt} names what it takes away; one with an {@code archive/} is
 * checked against it. Its {@code mended/}, if there, is laid over all of this and puts it in order;
 * without one, the site beneath shows how it should be.
 */
record BrokenSite(String name) {
  static final Path BROKEN = Folders.RESOURCES.resolve("broken");
  static final String BASE = "base";

  static List<BrokenSite> all() {
    return Folders.in(BROKEN).stream()
        .map(path -> path.getFileName().toString())
        .filter(name -> !name.equals(BASE))
        .map(BrokenSite::new)
        .toList();
  }

  /** The report that it yields. */
  Path report() {
    return folder().resolve("problems.txt");
  }

  boolean hasMended() {
    return Files.isDirectory(mended());
  }

  /** Puts it into a folder. */
  Options lay(Path to) throws IOException {
    over(BROKEN.resolve(BASE), to);
    over(folder(), to);
    return options(to, Stream.of(folder()));
  }

  /** Puts it into a folder as it should have been. */
  Options layMended(Path to) throws IOException {
    if (!hasMended()) {
      over(BROKEN.resolve(BASE), to);
      return options(to, Stream.empty());
    }
    lay(to);
    over(mended(), to);
    return options(to, Stream.of(folder(), mended()));
  }

  /** What is wrong with it; one that has {@code answers.txt} is checked online, in that web. */
  Result check(Options options) throws Exception {
    Path answers = folder().resolve("answers.txt");
    return Files.exists(answers)
        ? Build.check(options, ScriptedWeb.in(answers))
        : Build.check(options);
  }

  /** The same, and publishes it unless there is an error; a publish asks no web. */
  Result publish(Options options) throws Exception {
    return Files.exists(folder().resolve("answers.txt")) ? check(options) : Build.publish(options);
  }

  private Path folder() {
    return BROKEN.resolve(name);
  }

  private Path mended() {
    return folder().resolve("mended");
  }

  private static void over(Path from, Path to) throws IOException {
    Path delete = from.resolve("delete.txt");
    if (Files.exists(delete)) {
      for (String gone : Files.readAllLines(delete)) {
        Files.delete(to.resolve("content").resolve(gone));
      }
    }
    Folders.copy(from.resolve("content"), to.resolve("content"), false);
    Folders.copy(from.resolve("archive"), to.resolve("archive"), false);
  }

  private static Options options(Path base, Stream<Path> layers) {
    boolean archive = layers.anyMatch(layer -> Files.exists(layer.resolve("archive")));
    return Options.of(base, null, null, null, archive ? Path.of("archive") : null);
  }
}
