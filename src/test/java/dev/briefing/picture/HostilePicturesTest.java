package dev.briefing.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.briefing.model.Dimensions;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Pictures that small files blow up, and damaged ones: each has a size or is refused. */
final class HostilePicturesTest {
  private static final int FEW = 100_000;

  static Stream<Arguments> pictures() {
    return Stream.of(
        Arguments.of(
            "webp",
            "UklGRjwAAABXRUJQVlA4IDAAAADQAQCdASoFAAMAAgA0JaACdLoB+AADsAD+8MQL/yC5YXXI1/8gP+QH/ID/+PIAAAA="),
        Arguments.of("webp", "UklGRhwAAABXRUJQVlA4TA8AAAAvBIAAAAcQ/Y/+ByKi/wEA"),
        Arguments.of("gif", "R0lGODlhBQADAPAAAP8AAAAAACH5BAAAAAAALAAAAAAFAAMAAAIDhI9ZADs="),
        Arguments.of(
            "avif",
            "AAAAHGZ0eXBhdmlmAAAAAGF2aWZtaWYxbWlhZgAAAOptZXRhAAAAAAAAACFoZGxyAAAAAAAAAABwaWN0AAAAAAAAAAAAAAAAAAAA"
                + "AA5waXRtAAAAAAABAAAAImlsb2MAAAAAREAAAQABAAAAAAEOAAEAAAAAAAAAHgAAACNpaW5mAAAAAAABAAAAFWluZmUCAAAA"
                + "AAEAAGF2MDEAAAAAamlwcnAAAABLaXBjbwAAABNjb2xybmNseAACAAIABoAAAAAMYXYxQ4EADAAAAAAUaXNwZQAAAAAAAAAQ"
                + "AAAADAAAABBwaXhpAAAAAAMICAgAAAAXaXBtYQAAAAAAAAABAAEEgYIDhAAAACZtZGF0EgAKBhgM/tgQgDISGAAKKKKEAACp"
                + "jltftKtLwWik"),
        Arguments.of(
            "png",
            Base64.getEncoder().encodeToString(PngWriter.write(new Pixels(2, 1, 3, new byte[6])))),
        Arguments.of(
            "jpg",
            Base64.getEncoder()
                .encodeToString(JpegWriter.write(new Pixels(9, 9, 3, new byte[243])))));
  }

  private static boolean isReadOrRefused(String ending, byte[] bytes) {
    try {
      return PictureReader.read("x." + ending, bytes).isPresent();
    } catch (UnsuitablePicture refused) {
      return !refused.sentence().isBlank();
    }
  }

  @ParameterizedTest
  @MethodSource("pictures")
  void everyDamageIsReadOrRefused(String ending, String file) {
    byte[] whole = Base64.getDecoder().decode(file);
    Random random = new Random(1);
    for (int at = 0; at < whole.length; at++) {
      assertThat(isReadOrRefused(ending, Arrays.copyOf(whole, at))).isTrue();
      for (int value : new int[] {0, 0x7f, 0x80, 0xff, random.nextInt(256)}) {
        byte[] damaged = whole.clone();
        damaged[at] = (byte) value;
        assertThat(isReadOrRefused(ending, damaged)).as("%s, byte %d", ending, at).isTrue();
        SmallerPicture.of("x." + ending, damaged, 1);
      }
    }
  }

  @Test
  void textsOfAPngAreNotUnpacked() throws Exception {
    byte[] bomb = with("zTXt", packed("Comment", FEW));
    assertThat(PngHead.of(bomb)).hasSizeLessThan(200);
    assertThat(PictureReader.read("x.png", bomb)).contains(new Dimensions(2, 1, true));
  }

  @Test
  void aProfileThatUnpacksToMuchIsRefused() throws Exception {
    byte[] bomb = with("iCCP", packed("sRGB", 5_000_000));
    assertThat(bomb).hasSizeLessThan(20_000);
    assertThatThrownBy(() -> PictureReader.read("x.png", bomb))
        .isInstanceOf(UnsuitablePicture.class)
        .hasMessageContaining("colour profile");
    assertThatThrownBy(
            () -> PictureReader.read("x.png", with("iCCP", new byte[] {'a', 0, 0, 9, 9})))
        .isInstanceOf(UnsuitablePicture.class);
  }

  /** What a head promises is not made room for, however little stands behind it. */
  @Test
  void manyPixelsInAFewBytes() throws Exception {
    assertThatThrownBy(() -> PictureReader.read("x.png", sized(10_000, 10_000)))
        .isInstanceOf(UnsuitablePicture.class)
        .hasMessageContaining("too many");
    assertThat(PictureReader.read("x.png", sized(7_000, 7_000)))
        .contains(new Dimensions(7_000, 7_000, false));
    assertThat(PictureReader.read("x.png", sized(60, 60))).contains(new Dimensions(60, 60, true));
  }

  private static byte[] sized(int width, int height) {
    byte[] png = PngWriter.write(new Pixels(2, 1, 3, new byte[6]));
    java.nio.ByteBuffer.wrap(png).putInt(16, width).putInt(20, height);
    return png;
  }

  /** A small PNG with one more chunk behind its head. */
  private static byte[] with(String type, byte[] data) throws IOException {
    byte[] png = PngWriter.write(new Pixels(2, 1, 3, new byte[6]));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.write(png, 0, 33);
    out.writeInt(data.length);
    out.writeBytes(type);
    out.write(data);
    out.writeInt(0);
    out.write(png, 33, png.length - 33);
    return bytes.toByteArray();
  }

  private static byte[] packed(String name, int size) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes((name + "\0\0").getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));
    try (DeflaterOutputStream out = new DeflaterOutputStream(bytes)) {
      out.write(new byte[size]);
    }
    return bytes.toByteArray();
  }
}
