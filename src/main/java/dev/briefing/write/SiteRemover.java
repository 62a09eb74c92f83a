package dev.briefing.write;

import dev.briefing.write.WriteFailure.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Takes a published site away again: the files that the manifest lists, the folders that they leave
 * empty, and what a killed publish left beside them. Files of others stay, links are not followed.
 */
public final class SiteRemover {
  private final Disk disk;

  SiteRemover(Steps steps) {
    this.disk = new Disk(steps);
  }

  /**
   * Removes what publishes wrote to the target; {@link Reason#FOREIGN_TARGET} where the folder
   * holds files of others and no manifest.
   *
   * @return what was removed; nothing where nobody published
   */
  public static Written remove(Path target) throws WriteFailure {
    return new SiteRemover(Steps.NONE).removed(target);
  }

  Written removed(Path target) throws WriteFailure {
    try {
      Path parent = target.toAbsolutePath().normalize().getParent();
      if (parent == null || !Files.isDirectory(parent)) {
        return new Written(0, 0, 0);
      }
      Place place = Place.of(target);
      Lock lock = Lock.take(place);
      try {
        new Leftovers(place, disk).mend();
        return removed(place);
      } finally {
        lock.release();
      }
    } catch (IOException e) {
      throw WriteFailure.ofRemoval(target, e);
    }
  }

  private Written removed(Place place) throws IOException, WriteFailure {
    Inventory present = Inventory.of(place);
    if (present.manifest().isEmpty()) {
      return new Written(0, 0, 0);
    }
    Path root = place.target();
    int removed = 0;
    for (Path path : present.entries().keySet()) {
      if (present.own().contains(path) && !present.isFolder(path)) {
        disk.delete(root.resolve(path));
        removed++;
      }
    }
    List<Path> folders =
        present.ownFolders().stream()
            .filter(present::isFolder)
            .map(root::resolve)
            .sorted(Comparator.reverseOrder())
            .toList();
    for (Path folder : folders) {
      deleteIfEmpty(folder);
    }
    // Last, so that a kill before this line leaves a folder whose files are known.
    disk.delete(root.resolve(Manifest.NAME));
    deleteIfEmpty(root);
    return new Written(0, 0, removed);
  }

  private void deleteIfEmpty(Path folder) throws IOException {
    try (Stream<Path> rest = Files.list(folder)) {
      if (rest.findAny().isPresent()) {
        return;
      }
    }
    if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
      disk.delete(folder);
    }
  }
}
