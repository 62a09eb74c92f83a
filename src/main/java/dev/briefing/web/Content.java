package dev.briefing.web;

import java.nio.charset.StandardCharsets;

/**
 * What one file of the site holds. The bytes may be computed when asked, so that a large site need
 * not be in memory; asked twice, or by several threads, they must be the same.
 */
@FunctionalInterface
public interface Content {

  /** The bytes of the file. Callers do not change the array. */
  byte[] bytes();

  /** The given bytes, copied now. */
  static Content of(byte[] bytes) {
    byte[] copy = bytes.clone();
    return () -> copy;
  }

  /** The given text in UTF-8. */
  static Content utf8(String text) {
    return () -> text.getBytes(StandardCharsets.UTF_8);
  }
}
