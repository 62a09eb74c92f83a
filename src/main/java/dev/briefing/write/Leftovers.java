package dev.briefing.write;

import dev.briefing.write.WriteFailure.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * What publishes leave beside the target when they are killed. Before a publish nothing of it may
 * stay: the old site goes back to its place when that is empty, all else is removed.
 */
record Leftovers(Place place, Disk disk) {

  void mend() throws IOException, WriteFailure {
    Path target = place.target();
    Path setAside = place.setAside();
    if (exists(place.staged())) {
      discard();
    }
    if (!exists(setAside)) {
      return;
    }
    if (!ownFolder(setAside) || !ownSite(setAside)) {
      throw stranger(setAside);
    }
    if (exists(target) && !ownSite(target)) {
      // Refused as foreign in a moment, by name; what is set aside waits for a better target.
      return;
    }
    boolean lesser = isBare(target) && !isBare(setAside);
    if (exists(target) && !lesser) {
      new Retirement(disk, manifest(setAside)).of(setAside, target);
      return;
    }
    if (lesser) {
      // Somebody made the folder anew (a checkout of its .gitignore does) after the kill.
      new Retirement(disk, Manifest.empty()).of(target, setAside);
    }
    disk.rename(setAside, target);
  }

  /** Removes the staging folder. Its marker goes last, so that a kill leaves it known as ours. */
  void discard() throws IOException, WriteFailure {
    Path staged = place.staged();
    if (!exists(staged)) {
      return;
    }
    if (!ownFolder(staged) || !(isEmpty(staged) || exists(staged.resolve(Manifest.NAME)))) {
      throw stranger(staged);
    }
    for (Path file : Retirement.deepestFirst(staged)) {
      if (!file.equals(staged) && !file.equals(staged.resolve(Manifest.NAME))) {
        disk.delete(file);
      }
    }
    disk.delete(staged.resolve(Manifest.NAME));
    disk.delete(staged);
  }

  private Manifest manifest(Path folder) throws IOException, WriteFailure {
    return Manifest.in(folder, place).orElse(Manifest.empty());
  }

  /** A folder with our manifest, or one that could have been taken: dotfiles only. */
  private static boolean ownSite(Path folder) throws IOException {
    return exists(folder.resolve(Manifest.NAME))
        || names(folder).stream().allMatch(name -> name.startsWith("."));
  }

  private static boolean isBare(Path folder) {
    return exists(folder) && !exists(folder.resolve(Manifest.NAME));
  }

  private static boolean isEmpty(Path folder) throws IOException {
    return names(folder).isEmpty();
  }

  private static boolean ownFolder(Path folder) {
    return Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS);
  }

  private static boolean exists(Path path) {
    return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }

  private WriteFailure stranger(Path folder) {
    return new WriteFailure(
        Reason.FOREIGN_TARGET,
        ("Cannot publish to %s: the generator needs the name %s for a moment, and what lies there"
                + " is not its own. Nothing was changed. Move it away, then publish again.")
            .formatted(place, folder));
  }
}
