package dev.briefing.write;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.SortedMap;

/** A single file that is replaced whole or not at all. */
public final class SmallFile {
  private SmallFile() {}

  /**
   * Gives the files of a folder these texts; other files there are left alone.
   *
   * @param folder made where it is missing
   * @param texts by the files' names
   */
  public static Written replaceAll(Path folder, SortedMap<String, String> texts)
      throws WriteFailure {
    try {
      new Disk(Steps.NONE).createFolders(folder);
    } catch (IOException e) {
      throw WriteFailure.ofFile(folder, e);
    }
    int changed = 0;
    for (Map.Entry<String, String> text : texts.entrySet()) {
      changed += replace(folder.resolve(text.getKey()), text.getValue()) ? 1 : 0;
    }
    return new Written(changed, texts.size() - changed, 0);
  }

  /**
   * Gives a file this text; one that has it already is left alone.
   *
   * @return whether the file changed
   */
  public static boolean replace(Path file, String text) throws WriteFailure {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    Disk disk = new Disk(Steps.NONE);
    Path fresh = file.resolveSibling("." + file.getFileName() + ".new");
    try {
      disk.delete(fresh); // Of a run that was killed.
      if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
          && Arrays.equals(Files.readAllBytes(file), bytes)) {
        return false;
      }
      disk.createFile(fresh, bytes);
      disk.syncFile(fresh);
      disk.rename(fresh, file);
      return true;
    } catch (IOException e) {
      tidy(disk, fresh, e);
      throw WriteFailure.ofFile(file, e);
    }
  }

  /** What cannot be removed now, the next run removes. */
  private static void tidy(Disk disk, Path fresh, IOException failure) {
    try {
      disk.delete(fresh);
    } catch (IOException e) {
      failure.addSuppressed(e);
    }
  }
}
