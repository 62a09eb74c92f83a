package dev.briefing.picture;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * What of a PNG tells its size and its colours. The rest may be texts that a few bytes blow up to
 * gigabytes, and is not looked at.
 */
final class PngHead {
  private static final int SIGNATURE = 8;
  private static final int AROUND = 12;
  private static final Set<String> KEPT = Set.of("IHDR", "gAMA", "cHRM", "sRGB", "iCCP", "eXIf");

  /** More bytes than any profile for screens or printers has. */
  static final int LARGEST_PROFILE = 4_000_000;

  private PngHead() {}

  /** A PNG with these chunks only, each once. */
  static byte[] of(byte[] file) throws UnsuitablePicture {
    ByteArrayOutputStream head = new ByteArrayOutputStream();
    head.write(file, 0, Math.min(SIGNATURE, file.length));
    Set<String> seen = new HashSet<>();
    for (int at = SIGNATURE; at + AROUND <= file.length; ) {
      int length = ByteBuffer.wrap(file).getInt(at);
      if (length < 0 || length > file.length - at - AROUND) {
        break;
      }
      String type = new String(file, at + 4, 4, StandardCharsets.ISO_8859_1);
      if (type.equals("iCCP")) {
        refuseLargeProfile(file, at + 8, length);
      }
      if (KEPT.contains(type) && seen.add(type)) {
        head.write(file, at, AROUND + length);
      }
      at += AROUND + length;
    }
    head.writeBytes(
        new byte[] {0, 0, 0, 0, 'I', 'E', 'N', 'D', (byte) 0xae, 0x42, 0x60, (byte) 0x82});
    return head.toByteArray();
  }

  /** A name, a zero, the method of compression, and the profile. */
  private static void refuseLargeProfile(byte[] file, int start, int length)
      throws UnsuitablePicture {
    int end = start + length;
    int at = start;
    while (at < end && file[at] != 0) {
      at++;
    }
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(file, Math.min(end, at + 2), Math.max(0, end - at - 2));
      byte[] buffer = new byte[8192];
      int count = 1;
      long size = 0;
      while (count > 0 && size <= LARGEST_PROFILE) {
        count = inflater.inflate(buffer);
        size += count;
      }
      if (size > LARGEST_PROFILE) {
        throw UnsuitablePicture.largeProfile(LARGEST_PROFILE);
      }
    } catch (DataFormatException damage) {
      throw new UnsuitablePicture(
          "this picture has a colour profile that cannot be read", "save it again without it");
    } finally {
      inflater.end();
    }
  }
}
