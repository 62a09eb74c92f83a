package dev.briefing.picture;

import java.util.Arrays;

/**
 * A smaller picture, each pixel of which is the average of the area that it covers. Reckoned in
 * whole numbers, so that it is the same everywhere.
 */
final class Shrinking {
  private final Pixels large;
  private final int width;
  private final int height;
  private final int channels;
  private final byte[] samples;

  private Shrinking(Pixels large, int width) {
    this.large = large;
    this.width = width;
    this.height = Math.max(1, Math.round((float) large.height() * width / large.width()));
    this.channels = large.channels();
    this.samples = new byte[width * height * channels];
  }

  /**
   * @param width less than that of the picture; the height follows
   */
  static Pixels of(Pixels large, int width) {
    Shrinking shrinking = new Shrinking(large, width);
    shrinking.fill();
    return new Pixels(width, shrinking.height, large.channels(), shrinking.samples);
  }

  /** A small pixel is {@code large.width()} units wide, and a large one {@code width} of them. */
  private void fill() {
    long[] sums = new long[width * (channels + 1)];
    for (int y = 0; y < height; y++) {
      Arrays.fill(sums, 0);
      long top = (long) y * large.height();
      long bottom = top + large.height();
      for (int from = (int) (top / height); (long) from * height < bottom; from++) {
        long share = Math.min(bottom, (from + 1L) * height) - Math.max(top, (long) from * height);
        addRow(from, share, sums);
      }
      for (int x = 0; x < width; x++) {
        write(x, y, sums);
      }
    }
  }

  private void addRow(int y, long share, long[] sums) {
    for (int x = 0; x < width; x++) {
      long left = (long) x * large.width();
      long right = left + large.width();
      for (int from = (int) (left / width); (long) from * width < right; from++) {
        long weight =
            share * (Math.min(right, (from + 1L) * width) - Math.max(left, (long) from * width));
        addPixel(from, y, weight, sums, x * (channels + 1));
      }
    }
  }

  /** What is transparent lends its colour to the average only as far as it can be seen. */
  private void addPixel(int x, int y, long weight, long[] sums, int at) {
    int colours = large.transparent() ? channels - 1 : channels;
    long seen = weight * (large.transparent() ? large.sample(x, y, colours) : 255);
    for (int channel = 0; channel < colours; channel++) {
      sums[at + channel] += seen * large.sample(x, y, channel);
    }
    sums[at + colours] += seen;
    if (large.transparent()) {
      sums[at + channels] += weight;
    }
  }

  private void write(int x, int y, long[] sums) {
    int colours = large.transparent() ? channels - 1 : channels;
    int at = x * (channels + 1);
    int to = (y * width + x) * channels;
    long seen = sums[at + colours];
    for (int channel = 0; channel < colours; channel++) {
      samples[to + channel] = (byte) (seen == 0 ? 0 : (sums[at + channel] + seen / 2) / seen);
    }
    if (large.transparent()) {
      long whole = sums[at + channels];
      samples[to + colours] = (byte) ((seen + whole / 2) / whole);
    }
  }
}
