package dev.briefing.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** The bytes of a file, up to a limit that holds even while the file grows. */
final class FileBytes {
  private FileBytes() {}

  /** All bytes, or one more than the limit where there are more. */
  static byte[] of(Path file, long limit) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, limit + 1));
    }
  }
}
