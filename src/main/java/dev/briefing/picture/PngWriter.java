package dev.briefing.picture;

import com.jcraft.jzlib.Deflater;
import com.jcraft.jzlib.DeflaterOutputStream;
import com.jcraft.jzlib.JZlib;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/**
 * Writes PNG files as the W3C's recommendation has them. Java's own writer leaves the compression
 * to a library of the system, whose bytes differ from machine to machine.
 */
final class PngWriter {
  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

  /** The kind of colours, by the number of channels. */
  private static final byte[] COLOURS = {0, 0, 4, 2, 6};

  private static final byte FILTER_PAETH = 4;

  private PngWriter() {}

  static byte[] write(Pixels pixels) {
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      DataOutputStream out = new DataOutputStream(bytes);
      out.write(SIGNATURE);
      chunk(out, "IHDR", head(pixels));
      chunk(out, "IDAT", packed(pixels));
      chunk(out, "IEND", new byte[0]);
      return bytes.toByteArray();
    } catch (IOException impossible) {
      throw new IllegalStateException("nothing is written to a disk", impossible);
    }
  }

  private static byte[] head(Pixels pixels) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream head = new DataOutputStream(bytes);
    head.writeInt(pixels.width());
    head.writeInt(pixels.height());
    head.write(new byte[] {8, COLOURS[pixels.channels()], 0, 0, 0});
    return bytes.toByteArray();
  }

  private static byte[] packed(Pixels pixels) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Deflater deflater = new Deflater(JZlib.Z_BEST_COMPRESSION);
    try (DeflaterOutputStream out = new DeflaterOutputStream(bytes, deflater, 1 << 15, true)) {
      int length = pixels.width() * pixels.channels();
      byte[] row = new byte[length + 1];
      row[0] = FILTER_PAETH;
      for (int y = 0; y < pixels.height(); y++) {
        for (int i = 0; i < length; i++) {
          row[i + 1] = (byte) (at(pixels, i, y) - expected(pixels, i, y));
        }
        out.write(row, 0, row.length);
      }
    }
    return bytes.toByteArray();
  }

  /** Which of left, above and above-left comes nearest to left + above − above-left. */
  private static int expected(Pixels pixels, int i, int y) {
    int left = at(pixels, i - pixels.channels(), y);
    int above = at(pixels, i, y - 1);
    int corner = at(pixels, i - pixels.channels(), y - 1);
    int guess = left + above - corner;
    int toLeft = Math.abs(guess - left);
    int toAbove = Math.abs(guess - above);
    int toCorner = Math.abs(guess - corner);
    if (toLeft <= toAbove && toLeft <= toCorner) {
      return left;
    }
    return toAbove <= toCorner ? above : corner;
  }

  private static int at(Pixels pixels, int i, int y) {
    return i < 0 || y < 0 ? 0 : pixels.samples()[y * pixels.width() * pixels.channels() + i] & 0xff;
  }

  private static void chunk(DataOutputStream out, String name, byte[] data) throws IOException {
    byte[] letters = name.getBytes(StandardCharsets.US_ASCII);
    CRC32 check = new CRC32();
    check.update(letters);
    check.update(data);
    out.writeInt(data.length);
    out.write(letters);
    out.write(data);
    out.writeInt((int) check.getValue());
  }
}
