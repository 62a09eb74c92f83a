package dev.briefing.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A text in few letters, so that a change can be told without the text. */
public final class Fingerprint {
  /** Of how many letters one consists: 96 bits. */
  static final int LENGTH = 24;

  private Fingerprint() {}

  /** The first 96 bits of the SHA-256 of the text, in hexadecimal digits. */
  public static String of(String text) {
    return of(text.getBytes(StandardCharsets.UTF_8));
  }

  /** The same of bytes. */
  public static String of(byte[] bytes) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.of().formatHex(hash, 0, LENGTH / 2);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }
}
