package dev.briefing.picture;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What of a WebP tells its size and its turn: the first part of each kind that does. */
final class WebpHead {
  private static final int SIGNATURE = 12;
  private static final int AROUND = 8;

  /** Of each kind as much as is read; of pixels the first bytes. */
  private static final Map<String, Integer> KEPT =
      Map.of("VP8X", 10, "VP8 ", 16, "VP8L", 16, "EXIF", 1_000_000);

  private WebpHead() {}

  /** A WebP with these parts only. */
  static byte[] of(byte[] file) {
    ByteArrayOutputStream head = new ByteArrayOutputStream();
    head.write(file, 0, Math.min(SIGNATURE, file.length));
    ByteBuffer buffer = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
    Set<String> seen = new HashSet<>();
    for (int at = SIGNATURE; at + AROUND <= file.length; ) {
      int length = buffer.getInt(at + 4);
      int there = file.length - at - AROUND;
      if (length < 0 || length > there) {
        break;
      }
      String type = new String(file, at, 4, StandardCharsets.ISO_8859_1);
      if (KEPT.containsKey(type) && seen.add(type)) {
        int kept = Math.min(length, KEPT.get(type)) & ~1;
        head.write(file, at, 4);
        head.writeBytes(little(kept));
        head.write(file, at + AROUND, kept);
      }
      at += AROUND + length + (length & 1);
    }
    byte[] whole = head.toByteArray();
    if (whole.length >= SIGNATURE) {
      ByteBuffer.wrap(whole).put(4, little(whole.length - 8));
    }
    return whole;
  }

  private static byte[] little(int number) {
    return ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt(number).array();
  }
}
