package dev.briefing.picture;

/** The marks that the parts of a JPEG begin with: 0xFF, and what kind of part it is. */
final class JpegMarker {
  static final int START = 0xd8;
  static final int END = 0xd9;
  static final int SCAN = 0xda;
  static final int EXIF = 0xe1;
  static final int PROFILE = 0xe2;

  /** The first of those that are followed by a length, or stand between rows of pixels. */
  static final int FIRST = 0xc0;

  private JpegMarker() {}

  /** Where the next mark stands, or the file's length. */
  static int next(byte[] file, int from) {
    for (int at = from; at + 1 < file.length; at++) {
      if (file[at] == (byte) 0xff && file[at + 1] != 0 && file[at + 1] != (byte) 0xff) {
        return at;
      }
    }
    return file.length;
  }

  /** The length that is written behind the mark, with the two bytes of the length itself. */
  static int length(byte[] file, int at) {
    return ((file[at + 2] & 0xff) << 8) | (file[at + 3] & 0xff);
  }

  /** Whether what follows tells the size of the picture; three of this row tell tables. */
  static boolean isFrame(int marker) {
    return marker >= FIRST && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
  }

  /** Whether it stands within the pixels of a scan. */
  static boolean isRestart(int marker) {
    return marker >= 0xd0 && marker <= 0xd7;
  }
}
