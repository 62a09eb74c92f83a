package dev.briefing.picture;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * What of a JPEG tells its size, its turn and its colours: the first frame, the first Exif, and the
 * colour profile.
 */
final class JpegHead {
  private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.ISO_8859_1);
  private static final byte[] PROFILE = "ICC_PROFILE\0".getBytes(StandardCharsets.ISO_8859_1);

  /** A profile is numbered by one byte in each of its parts. */
  private static final int MOST_PARTS = 255;

  private final byte[] file;
  private final ByteArrayOutputStream head = new ByteArrayOutputStream();
  private boolean frame;
  private boolean exif;
  private int parts;
  private int profile;

  private JpegHead(byte[] file) {
    this.file = file;
  }

  /** A JPEG with these segments only. */
  static byte[] of(byte[] file) throws UnsuitablePicture {
    JpegHead kept = new JpegHead(file);
    kept.head.writeBytes(new byte[] {(byte) 0xff, (byte) JpegMarker.START});
    kept.walk();
    kept.head.writeBytes(new byte[] {(byte) 0xff, (byte) JpegMarker.END});
    return kept.head.toByteArray();
  }

  private void walk() throws UnsuitablePicture {
    int at = JpegMarker.next(file, 2);
    while (at + 4 <= file.length && file[at + 1] != (byte) JpegMarker.SCAN) {
      int length = JpegMarker.length(file, at);
      if (length < 2 || at + 2 + length > file.length) {
        return;
      }
      if (isKept(file[at + 1] & 0xff, at + 4, length - 2)) {
        head.write(file, at, 2 + length);
      }
      at = JpegMarker.next(file, at + 2 + length);
    }
  }

  private boolean isKept(int marker, int start, int length) throws UnsuitablePicture {
    if (JpegMarker.isFrame(marker)) {
      boolean first = !frame;
      frame = true;
      return first;
    }
    if (marker == JpegMarker.EXIF && startsWith(EXIF, start, length)) {
      boolean first = !exif;
      exif = true;
      return first;
    }
    if (marker != JpegMarker.PROFILE || !startsWith(PROFILE, start, length)) {
      return false;
    }
    parts++;
    profile += length;
    if (parts > MOST_PARTS || profile > PngHead.LARGEST_PROFILE) {
      throw UnsuitablePicture.largeProfile(PngHead.LARGEST_PROFILE);
    }
    return true;
  }

  private boolean startsWith(byte[] name, int start, int length) {
    if (length < name.length) {
      return false;
    }
    for (int i = 0; i < name.length; i++) {
      if (file[start + i] != name[i]) {
        return false;
      }
    }
    return true;
  }
}
