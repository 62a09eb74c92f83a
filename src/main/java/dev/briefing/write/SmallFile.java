package dev.briefing.write;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;

/** A single file that is replaced whole or not at all. */
public final class SmallFile {
  private SmallFile() {}

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
      if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
          && Arrays.equals(Files.readAllBytes(file), bytes)) {
        return false;
      }
      disk.delete(fresh);
      disk.createFile(fresh, bytes);
      disk.syncFile(fresh);
      disk.rename(fresh, file);
      return true;
    } catch (IOException e) {
      throw WriteFailure.ofFile(file, e);
    }
  }
}
