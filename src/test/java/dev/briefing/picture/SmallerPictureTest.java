package dev.briefing.picture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefing.model.Dimensions;
import dev.briefing.model.Fingerprint;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SmallerPictureTest {
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4})
  void pngComesBackAsItWasWritten(int channels) {
    Pixels pixels = noise(37, 23, channels);
    Pixels again = Pixels.of(PngWriter.write(pixels)).orElseThrow();
    assertThat(again.width()).isEqualTo(37);
    assertThat(again.channels()).isEqualTo(channels);
    assertThat(again.samples()).isEqualTo(pixels.samples());
  }

  @Test
  void eachPixelIsTheAverageOfItsArea() {
    byte[] samples = {0, 100, (byte) 200, 40, 20, 0, 0, 40, 60, 10, 10, 10};
    Pixels half = Shrinking.of(new Pixels(4, 3, 1, samples), 2);
    // Rows of one and a half: (0+100)·2 + (20+0)·1 over 6, and so on; 1.5 rounds to a height of 2.
    assertThat(half.height()).isEqualTo(2);
    assertThat(half.samples()).containsExactly(37, 87, 27, 13);
  }

  @Test
  void transparentColoursDoNotBleed() {
    byte[] samples = {(byte) 200, 10, 30, (byte) 255, 0, (byte) 255, 0, 0};
    Pixels one = Shrinking.of(new Pixels(2, 1, 4, samples), 1);
    assertThat(one.samples()).containsExactly((byte) 200, 10, 30, (byte) 128);
  }

  @ParameterizedTest
  @CsvSource({"1, 480", "3, 333", "4, 1", "2, 7"})
  void oneColourStaysThatColour(int channels, int width) {
    byte[] samples = new byte[501 * 307 * channels];
    Arrays.fill(samples, (byte) 201);
    Pixels small = Shrinking.of(new Pixels(501, 307, channels, samples), width);
    byte[] expected = new byte[small.samples().length];
    Arrays.fill(expected, (byte) 201);
    assertThat(small.samples()).isEqualTo(expected);
  }

  /** Pinned: another Java, or another system, must make the same bytes. */
  @Test
  void bytesAreTheSameEverywhere() {
    Pixels pixels = waves(900, 500);
    byte[] png = SmallerPicture.of("a.png", PngWriter.write(pixels), 480);
    byte[] jpeg = SmallerPicture.of("a.jpg", JpegWriter.write(pixels), 480);
    assertThat(Fingerprint.of(png)).isEqualTo("1dcf61e1e7a1c5663d8f704b");
    assertThat(Fingerprint.of(jpeg)).isEqualTo("7cfe2561137332da0df400df");
  }

  @Test
  void jpegIsSmallerAndLooksAlike() throws Exception {
    Pixels pixels = waves(900, 500);
    byte[] small = SmallerPicture.of("a.jpg", JpegWriter.write(pixels), 480);
    assertThat(PictureReader.read("a.jpg", small)).contains(new Dimensions(480, 267, true));
    Pixels exact = Shrinking.of(pixels, 480);
    Pixels shown = Pixels.of(small).orElseThrow();
    long difference = 0;
    for (int i = 0; i < exact.samples().length; i++) {
      difference += Math.abs((exact.samples()[i] & 0xff) - (shown.samples()[i] & 0xff));
    }
    assertThat(difference / exact.samples().length).isLessThan(4);
  }

  @Test
  void whatCannotBeReadOrWouldBeLongerStaysAsItIs() {
    byte[] damaged = {1, 2, 3};
    assertThat(SmallerPicture.of("a.png", damaged, 480)).isSameAs(damaged);
    byte[] flat = PngWriter.write(new Pixels(500, 1, 1, new byte[500]));
    assertThat(SmallerPicture.of("a.png", flat, 499).length).isLessThanOrEqualTo(flat.length);
    assertThat(SmallerPicture.of("a.png", flat, 600)).isSameAs(flat);
  }

  private static Pixels noise(int width, int height, int channels) {
    byte[] samples = new byte[width * height * channels];
    new Random(channels).nextBytes(samples);
    return new Pixels(width, height, channels, samples);
  }

  private static Pixels waves(int width, int height) {
    byte[] samples = new byte[width * height * 3];
    for (int i = 0; i < samples.length; i++) {
      int x = i / 3 % width;
      int y = i / 3 / width;
      int slope = Math.abs((x + y / 2) % 400 - 200) / 2;
      samples[i] = (byte) (30 + slope + 40 * (i % 3));
    }
    return new Pixels(width, height, 3, samples);
  }
}
