package dev.briefing.write;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;

/** Holds bytes, as they come, against those of a file. */
final class ComparingStream extends OutputStream {
  private final InputStream file;
  private boolean same = true;

  ComparingStream(Path file) throws IOException {
    this.file = new BufferedInputStream(Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS));
  }

  @Override
  public void write(int one) throws IOException {
    write(new byte[] {(byte) one}, 0, 1);
  }

  @Override
  public void write(byte[] some, int from, int length) throws IOException {
    if (same) {
      byte[] there = file.readNBytes(length);
      same = Arrays.equals(there, 0, there.length, some, from, from + length);
    }
  }

  /** Whether the file holds these bytes and no more; asked at the end. */
  boolean isSame() throws IOException {
    return same && file.read() < 0;
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
