package dev.briefing.picture;

/**
 * How often a JPEG goes over its pixels. Each scan costs time for all of them, and may be no longer
 * than forty bytes: three hundred in a file of 160,000 bytes took minutes.
 */
final class JpegScans {
  /** Programs that write a picture in scans, blurred first, write some ten. */
  private static final int MOST = 20;

  private JpegScans() {}

  /** Whether the file is in order, so that every reader finds the same scans, and few. */
  static boolean areFew(byte[] file) {
    int scans = 0;
    int at = JpegMarker.next(file, 2);
    while (at + 4 <= file.length) {
      int marker = file[at + 1] & 0xff;
      if (marker == JpegMarker.END) {
        return scans <= MOST;
      }
      if (JpegMarker.isRestart(marker)) {
        at = JpegMarker.next(file, at + 2);
        continue;
      }
      int length = JpegMarker.length(file, at);
      if (marker < JpegMarker.FIRST || length < 2) {
        return false;
      }
      if (marker == JpegMarker.SCAN) {
        scans++;
      }
      at = JpegMarker.next(file, at + 2 + length);
    }
    return scans <= MOST;
  }
}
