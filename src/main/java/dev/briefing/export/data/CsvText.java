package dev.briefing.export.data;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** A table's CSV, made when it is written, and measured then for who describes it. */
final class CsvText {
  private final Table<?> table;
  private volatile @Nullable Measure measure;

  CsvText(Table<?> table) {
    this.table = table;
  }

  /**
   * What tells one text from another.
   *
   * @param hash SHA-256
   */
  record Measure(int bytes, String hash) {
    static Measure of(byte[] bytes) {
      return new Measure(bytes.length, sha256(bytes));
    }
  }

  Table<?> table() {
    return table;
  }

  byte[] bytes() {
    byte[] bytes = table.csv();
    if (measure == null) {
      measure = Measure.of(bytes);
    }
    return bytes;
  }

  Measure measure() {
    Measure known = measure;
    return known == null ? Measure.of(bytes()) : known;
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }
}
