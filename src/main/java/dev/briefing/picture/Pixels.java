package dev.briefing.picture;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** The pixels of a picture as its file has them: no colour is converted. */
final class Pixels {
  private final int width;
  private final int height;
  private final int channels;
  private final byte[] samples;

  /**
   * @param channels 1 grey, 2 grey and opacity, 3 red, green and blue, 4 those and opacity
   * @param samples row by row, channel by channel, from 0 to 255; not copied
   */
  Pixels(int width, int height, int channels, byte[] samples) {
    this.width = width;
    this.height = height;
    this.channels = channels;
    this.samples = samples;
  }

  /** Nothing where the file has pixels of another kind, or is damaged. */
  static Optional<Pixels> of(byte[] file) {
    try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
      return readers.hasNext() ? of(readers.next(), in) : Optional.empty();
    } catch (IOException | RuntimeException damage) {
      return Optional.empty();
    }
  }

  /** The size is looked at again: it is this reader that makes room for the pixels. */
  private static Optional<Pixels> of(ImageReader reader, ImageInputStream in) throws IOException {
    try {
      reader.setInput(in, true, true);
      long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
      return pixels > PhotographReader.MOST_PIXELS_AT_ONCE ? Optional.empty() : of(reader.read(0));
    } finally {
      reader.dispose();
    }
  }

  private static Optional<Pixels> of(BufferedImage image) {
    Raster raster = image.getRaster();
    int channels = raster.getNumBands();
    if (image.getColorModel() instanceof IndexColorModel
        || channels > 4
        || raster.getSampleModel().getSampleSize(0) != 8) {
      return Optional.empty();
    }
    int width = raster.getWidth();
    byte[] samples = new byte[width * raster.getHeight() * channels];
    int[] row = new int[width * channels];
    for (int y = 0; y < raster.getHeight(); y++) {
      raster.getPixels(0, y, width, 1, row);
      for (int i = 0; i < row.length; i++) {
        samples[y * row.length + i] = (byte) row[i];
      }
    }
    return Optional.of(new Pixels(width, raster.getHeight(), channels, samples));
  }

  int width() {
    return width;
  }

  int height() {
    return height;
  }

  int channels() {
    return channels;
  }

  /** As given to the constructor; callers do not change them. */
  byte[] samples() {
    return samples;
  }

  /** Whether the last channel is opacity. */
  boolean transparent() {
    return channels == 2 || channels == 4;
  }

  int sample(int x, int y, int channel) {
    return samples[(y * width + x) * channels + channel] & 0xff;
  }
}
