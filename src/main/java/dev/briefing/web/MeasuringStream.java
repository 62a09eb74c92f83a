package dev.briefing.web;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Passes bytes on, and tells what tells them from others. */
public final class MeasuringStream extends FilterOutputStream {
  private final MessageDigest digest;
  private long bytes;

  public MeasuringStream(OutputStream to) {
    super(to);
    digest = sha256();
  }

  /** The SHA-256 of bytes that are all there, in hexadecimal digits. */
  public static String hash(byte[] bytes) {
    return HexFormat.of().formatHex(sha256().digest(bytes));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }

  @Override
  public void write(int one) throws IOException {
    write(new byte[] {(byte) one}, 0, 1);
  }

  @Override
  public void write(byte[] some, int from, int length) throws IOException {
    out.write(some, from, length);
    digest.update(some, from, length);
    bytes += length;
  }

  /** How many there were. */
  public long bytes() {
    return bytes;
  }

  /** The SHA-256 of all of them, in hexadecimal digits; may be asked for once, at the end. */
  public String hash() {
    return HexFormat.of().formatHex(digest.digest());
  }
}
