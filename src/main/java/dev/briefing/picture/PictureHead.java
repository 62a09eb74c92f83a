package dev.briefing.picture;

import com.drew.imaging.FileType;
import java.util.Arrays;

/**
 * What of a picture's file tells its size, its turn and its colours, as a small picture of its own.
 * The rest may be texts, comments or frames by the million, each of which a reader of all there is
 * would keep; it is not looked at.
 */
final class PictureHead {
  /** The signature of a GIF, its size, its colours. */
  private static final int GIF_HEAD = 13;

  private PictureHead() {}

  static byte[] of(FileType type, byte[] file) throws UnsuitablePicture {
    return switch (type) {
      case Png -> PngHead.of(file);
      case Jpeg -> JpegHead.of(file);
      case WebP -> WebpHead.of(file);
      case Avif -> AvifHead.of(file);
      default -> gif(file);
    };
  }

  /** Without a palette and frames. */
  private static byte[] gif(byte[] file) {
    byte[] head = Arrays.copyOf(file, GIF_HEAD + 1);
    head[10] &= 0x7f;
    head[GIF_HEAD] = ';';
    return head;
  }
}
