package dev.briefing.write;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.briefing.write.WriteFailure.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** Files that are written where there are none yet. */
public final class NewFiles {
  private NewFiles() {}

  /**
   * Writes all of them; {@link Reason#IN_THE_WAY}, with nothing written, where something lies at
   * the path of one.
   *
   * @param folder made where it is missing
   * @param texts by their paths below the folder, with forward slashes
   */
  public static void create(Path folder, SortedMap<String, String> texts) throws WriteFailure {
    List<String> taken = texts.keySet().stream().filter(path -> taken(folder, path)).toList();
    if (!taken.isEmpty()) {
      throw new WriteFailure(
          Reason.IN_THE_WAY,
          "Nothing was written, since in %s %s in the way: %s."
              .formatted(
                  folder, taken.size() == 1 ? "a file is" : "files are", String.join(", ", taken)));
    }
    Disk disk = new Disk(Steps.NONE);
    for (Map.Entry<String, String> text : texts.entrySet()) {
      Path file = folder.resolve(text.getKey());
      try {
        disk.createFolders(Disk.folderOf(file));
        disk.createFile(file, text.getValue().getBytes(UTF_8));
      } catch (IOException e) {
        throw WriteFailure.ofFile(file, e);
      }
    }
  }

  /** Whether something lies there, or where a folder above it belongs. */
  private static boolean taken(Path folder, String path) {
    Path file = folder.resolve(path);
    for (Path up = file.getParent(); up != null && !up.equals(folder); up = up.getParent()) {
      if (Files.exists(up, LinkOption.NOFOLLOW_LINKS)
          && !Files.isDirectory(up, LinkOption.NOFOLLOW_LINKS)) {
        return true;
      }
    }
    return Files.exists(file, LinkOption.NOFOLLOW_LINKS);
  }
}
