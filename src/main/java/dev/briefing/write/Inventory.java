package dev.briefing.write;

import dev.briefing.web.WebPath;
import dev.briefing.write.WriteFailure.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What lies in the target before a publish, told apart: the generator's own files, which its
 * manifest lists, and the foreign ones. Paths are relative to the root; links are never followed.
 */
record Inventory(
    Path root,
    boolean existed,
    SortedMap<Path, BasicFileAttributes> entries,
    Optional<Manifest> manifest,
    Set<Path> own,
    Set<Path> ownFolders) {

  /** Looks at the target; {@link Reason#FOREIGN_TARGET} when it is somebody else's folder. */
  static Inventory of(Place place) throws IOException, WriteFailure {
    Path root = place.target();
    SortedMap<Path, BasicFileAttributes> entries = new TreeMap<>();
    boolean existed = Files.exists(root, LinkOption.NOFOLLOW_LINKS);
    if (existed) {
      Files.walkFileTree(root, new Gather(root, entries));
    }
    Optional<Manifest> manifest = Manifest.in(root, place);
    if (manifest.isEmpty()) {
      refuseForeign(place, entries.keySet());
    }
    Set<Path> own = new HashSet<>();
    Set<Path> ownFolders = new HashSet<>();
    for (WebPath path : manifest.orElse(Manifest.empty()).hashes().keySet()) {
      Path file = root.getFileSystem().getPath(path.value());
      own.add(file);
      for (Path up = file.getParent(); up != null; up = up.getParent()) {
        ownFolders.add(up);
      }
    }
    return new Inventory(root, existed, entries, manifest, own, ownFolders);
  }

  /** An empty folder, or one with dotfiles only, may be taken; what else has no manifest, not. */
  private static void refuseForeign(Place place, Set<Path> entries) throws WriteFailure {
    List<String> foreign =
        entries.stream()
            .filter(path -> path.getNameCount() == 1)
            .map(Path::toString)
            .filter(name -> !name.startsWith("."))
            .sorted()
            .toList();
    if (!foreign.isEmpty()) {
      throw new WriteFailure(
          Reason.FOREIGN_TARGET,
          ("Cannot publish to %s: it holds %s, and no %s says that the generator wrote that."
                  + " Nothing was changed. Name another site folder, or empty this one by hand.")
              .formatted(place, few(foreign), Manifest.NAME));
    }
  }

  private static String few(List<String> names) {
    String first = String.join(", ", names.subList(0, Math.min(3, names.size())));
    return names.size() <= 3 ? first : first + " and " + (names.size() - 3) + " more";
  }

  boolean isFolder(Path path) {
    BasicFileAttributes entry = entries.get(path);
    return entry != null && entry.isDirectory();
  }

  /** Whether something lies there that the generator did not write. */
  boolean foreign(Path path) {
    BasicFileAttributes entry = entries.get(path);
    if (entry == null || path.toString().equals(Manifest.NAME)) {
      return false;
    }
    return entry.isDirectory() ? !ownFolders.contains(path) : !own.contains(path);
  }

  List<Path> foreign() {
    return entries.keySet().stream().filter(this::foreign).toList();
  }

  /** Whether a plain file lies there with exactly these bytes. */
  boolean holds(Path path, byte[] bytes) throws IOException {
    BasicFileAttributes entry = entries.get(path);
    if (entry == null || !entry.isRegularFile() || entry.size() != bytes.length) {
      return false;
    }
    try (InputStream in = Files.newInputStream(root.resolve(path), LinkOption.NOFOLLOW_LINKS)) {
      return Arrays.equals(in.readNBytes(bytes.length + 1), bytes);
    }
  }

  /** The plain file that lies there, if one does. */
  Optional<Path> file(Path path) {
    BasicFileAttributes entry = entries.get(path);
    return entry != null && entry.isRegularFile()
        ? Optional.of(root.resolve(path))
        : Optional.empty();
  }

  /** How many of the own files that are there lie at none of these paths. */
  int ownBeyond(Set<Path> paths) {
    return (int)
        own.stream()
            .filter(path -> entries.containsKey(path) && !isFolder(path) && !paths.contains(path))
            .count();
  }

  private static final class Gather extends SimpleFileVisitor<Path> {

    private final Path root;
    private final SortedMap<Path, BasicFileAttributes> entries;

    Gather(Path root, SortedMap<Path, BasicFileAttributes> entries) {
      this.root = root;
      this.entries = entries;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      if (!folder.equals(root)) {
        entries.put(root.relativize(folder), attributes);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      entries.put(root.relativize(file), attributes);
      return FileVisitResult.CONTINUE;
    }
  }
}
