package dev.briefing.fuzz;

import dev.briefing.build.Build;
import dev.briefing.build.BuildFailure;
import dev.briefing.build.Options;
import dev.briefing.build.Result;
import dev.briefing.problem.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The golden site in a folder of its own, to be changed, published and put right again. */
final class Folder {
  private static final Path GOLDEN = Path.of("src/test/resources/golden");
  private static final Set<String> PARTS = Set.of("archive", "content");

  /**
   * A picture of one pixel, since to make large ones smaller takes most of the time of a publish.
   */
  private static final String DOT =
      "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==";

  /** Whatever wrote to any place outside of the content and the site. */
  private static final Set<String> BESIDE = Set.of("archive", "content", "site");

  private static @Nullable Folder golden;

  private final Path base;
  private final SortedMap<String, String> files = new TreeMap<>();
  private final SoundSite site;

  private Folder(Path base) throws IOException {
    this.base = base;
    this.site = new SoundSite(base.resolve("site"));
    for (String part : PARTS) {
      copy(part);
    }
  }

  /** One for the whole run, since whoever uses it puts it right again. */
  static synchronized Folder golden() throws IOException {
    if (golden == null) {
      Path base = Files.createTempDirectory("fuzz");
      Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(base)));
      golden = new Folder(base);
    }
    return golden;
  }

  private void copy(String part) throws IOException {
    try (Stream<Path> all = Files.walk(GOLDEN.resolve(part))) {
      for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
        String path = GOLDEN.relativize(file).toString();
        Path copy = base.resolve(path);
        Files.createDirectories(copy.getParent());
        if (path.endsWith(".png")) {
          Files.write(copy, Base64.getDecoder().decode(DOT));
        } else {
          Files.copy(file, copy);
          files.put(path, Files.readString(file));
        }
      }
    }
  }

  /** The texts of the golden site by their paths. */
  SortedMap<String, String> files() {
    return files;
  }

  Path content() {
    return base.resolve("content");
  }

  Path beside(String name) {
    return base.resolve(name);
  }

  /** Publishes the golden site with these files over its own; an empty one is no longer there. */
  synchronized void publish(Texts changes) throws IOException {
    Set<Path> changed = new TreeSet<>();
    try {
      for (Map.Entry<String, String> change : changes.texts().entrySet()) {
        changed.addAll(place(change.getKey(), change.getValue()));
      }
      publish();
    } catch (BuildFailure | RuntimeException | Error found) {
      throw new AssertionError(found + " in\n" + changes, found);
    } finally {
      changed.add(base.resolve("content/quotes.lock"));
      putRight(changed);
    }
  }

  private void publish() throws BuildFailure, IOException {
    Result result = Build.publish(Options.of(base, null, null, null, base.resolve("archive")));
    for (Problem problem : result.problems()) {
      if (problem.message().isBlank() || problem.message().contains("xception")) {
        throw new AssertionError(problem.toString());
      }
    }
    if (!result.rejected()) {
      site.look();
    }
    try (Stream<Path> all = Files.list(base)) {
      Set<String> names =
          all.map(path -> path.getFileName().toString())
              .filter(name -> !BESIDE.contains(name))
              .collect(Collectors.toSet());
      if (!names.isEmpty()) {
        throw new AssertionError("beside the site: " + names);
      }
    }
  }

  /** Nothing for a path that leads elsewhere, or that this disk cannot have. */
  private List<Path> place(String path, String text) {
    try {
      Path file = base.resolve(path).normalize();
      boolean inside = PARTS.stream().anyMatch(part -> file.startsWith(base.resolve(part)));
      if (!inside || PARTS.contains(base.relativize(file).toString())) {
        return List.of();
      }
      if (text.isEmpty()) {
        Files.deleteIfExists(file);
      } else {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
      }
      return List.of(file);
    } catch (InvalidPathException | IOException unfit) {
      return List.of();
    }
  }

  private void putRight(Set<Path> changed) throws IOException {
    for (Path file : changed) {
      String text = files.get(base.relativize(file).toString());
      if (text != null) {
        Files.writeString(file, text);
      } else if (!file.toString().endsWith(".png")) {
        Files.deleteIfExists(file);
      }
    }
  }

  private static void remove(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }
}
