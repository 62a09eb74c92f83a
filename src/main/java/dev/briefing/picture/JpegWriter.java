package dev.briefing.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * Writes JPEG files with Java's own writer: the libraries behind it, the one that Java brings and
 * the one of Linux distributions, give the same bytes.
 */
final class JpegWriter {
  private static final float QUALITY = 0.82f;

  private JpegWriter() {}

  /**
   * @param pixels without opacity
   */
  static byte[] write(Pixels pixels) {
    int kind = pixels.channels() == 1 ? BufferedImage.TYPE_BYTE_GRAY : BufferedImage.TYPE_3BYTE_BGR;
    BufferedImage image = new BufferedImage(pixels.width(), pixels.height(), kind);
    int length = pixels.width() * pixels.channels();
    int[] row = new int[length];
    for (int y = 0; y < pixels.height(); y++) {
      for (int i = 0; i < length; i++) {
        row[i] = pixels.samples()[y * length + i] & 0xff;
      }
      image.getRaster().setPixels(0, y, pixels.width(), 1, row);
    }
    return write(image);
  }

  private static byte[] write(BufferedImage image) {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
      ImageWriteParam how = writer.getDefaultWriteParam();
      how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      how.setCompressionQuality(QUALITY);
      writer.setOutput(out);
      writer.write(null, new IIOImage(image, null, null), how);
    } catch (IOException impossible) {
      throw new IllegalStateException("nothing is written to a disk", impossible);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }
}
