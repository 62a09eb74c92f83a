package dev.briefing.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/**
 * A file that may be too long to be held in memory: it comes piece by piece, each time the same.
 */
public interface LongContent extends Content {

  /** Writes all bytes of the file; what the stream says against it, is thrown on. */
  void to(OutputStream out) throws IOException;

  @Override
  default byte[] bytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(4096);
    try {
      to(bytes);
    } catch (IOException impossible) {
      throw new UncheckedIOException("memory refuses no bytes", impossible);
    }
    return bytes.toByteArray();
  }
}
