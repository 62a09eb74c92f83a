package dev.briefing.write;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Removes a site folder whose place another has taken. The generator's own files, which the
 * manifest lists, are deleted; a foreign one only when its heir has it too, otherwise it moves
 * over: somebody may have put it there while the site was being published.
 */
record Retirement(Disk disk, Manifest manifest) {

  void of(Path folder, Path heir) throws IOException {
    Set<Path> own = new HashSet<>();
    manifest.hashes().keySet().forEach(path -> own.add(folder.resolve(path.value())));
    Path marker = folder.resolve(Manifest.NAME);
    for (Path file : deepestFirst(folder)) {
      if (file.equals(folder) || file.equals(marker)) {
        continue;
      }
      Path second = heir.resolve(folder.relativize(file));
      boolean spare = own.contains(file) || Files.exists(second, LinkOption.NOFOLLOW_LINKS);
      if (spare || Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
        disk.delete(file);
      } else {
        disk.createFolders(Disk.folderOf(second));
        disk.rename(file, second);
      }
    }
    // Last, so that a kill before this line leaves a folder whose files are known.
    disk.delete(marker);
    disk.delete(folder);
  }

  /** The folder and all in it, each after what it holds. Links are not followed. */
  static List<Path> deepestFirst(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.sorted(Comparator.reverseOrder()).toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}
