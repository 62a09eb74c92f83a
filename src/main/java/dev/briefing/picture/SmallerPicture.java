package dev.briefing.picture;

import java.util.Optional;

/** A picture again, with fewer pixels. */
public final class SmallerPicture {
  /** Large ones take turns, so that memory need hold one only. */
  private static final Object TURN = new Object();

  private SmallerPicture() {}

  /**
   * The bytes of a picture of the given width, in the format of the large one; the large one itself
   * where that is no longer, or its pixels cannot be read.
   *
   * @param name of the file, whose ending says what it is
   * @param file bytes of a PNG or JPEG picture that is wider
   */
  public static byte[] of(String name, byte[] file, int width) {
    return shrunk(file, width)
        .map(small -> name.endsWith(".png") ? PngWriter.write(small) : JpegWriter.write(small))
        .filter(bytes -> bytes.length < file.length)
        .orElse(file);
  }

  private static Optional<Pixels> shrunk(byte[] file, int width) {
    synchronized (TURN) {
      return Pixels.of(file)
          .filter(large -> large.width() > width)
          .map(large -> Shrinking.of(large, width));
    }
  }
}
