package dev.briefing.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.briefing.model.Dimensions;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhotographReaderTest {
  private static final String JPEG =
      "/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAAMCAgICAgMCAgIDAwMDBAYEBAQEBAgGBgUGCQgKCgkICQkKDA8MCgsOCwkJDR"
          + "ENDg8QEBEQCgwSExIQEw8QEBD/2wBDAQMDAwQDBAgEBAgQCwkLEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQ"
          + "EBAQEBAQEBAQEBAQEBAQEBD/wAARCAAEAAYDAREAAhEBAxEB/8QAFAABAAAAAAAAAAAAAAAAAAAACP/EABQQAQAAAAAAAAAA"
          + "AAAAAAAAAAD/xAAVAQEBAAAAAAAAAAAAAAAAAAAHCf/EABQRAQAAAAAAAAAAAAAAAAAAAAD/2gAMAwEAAhEDEQA/ADoDFU"
          + "3/2Q==";
  private static final String AVIF =
      "AAAAHGZ0eXBhdmlmAAAAAGF2aWZtaWYxbWlhZgAAAOptZXRhAAAAAAAAACFoZGxyAAAAAAAAAABwaWN0AAAAAAAAAAAAAAAAAAAA"
          + "AA5waXRtAAAAAAABAAAAImlsb2MAAAAAREAAAQABAAAAAAEOAAEAAAAAAAAAHgAAACNpaW5mAAAAAAABAAAAFWluZmUCAAAA"
          + "AAEAAGF2MDEAAAAAamlwcnAAAABLaXBjbwAAABNjb2xybmNseAACAAIABoAAAAAMYXYxQ4EADAAAAAAUaXNwZQAAAAAAAAAQ"
          + "AAAADAAAABBwaXhpAAAAAAMICAgAAAAXaXBtYQAAAAAAAAABAAEEgYIDhAAAACZtZGF0EgAKBhgM/tgQgDISGAAKKKKEAACp"
          + "jltftKtLwWik";

  @ParameterizedTest
  @CsvSource({
    "webp, 5, 3, UklGRjwAAABXRUJQVlA4IDAAAADQAQCdASoFAAMAAgA0JaACdLoB+AADsAD+8MQL/yC5YXXI1/8gP+QH/ID/+PIAAAA=",
    "webp, 5, 3, UklGRhwAAABXRUJQVlA4TA8AAAAvBIAAAAcQ/Y/+ByKi/wEA",
    "gif, 5, 3, R0lGODlhBQADAPAAAP8AAAAAACH5BAAAAAAALAAAAAAFAAMAAAIDhI9ZADs=",
    "avif, 16, 12, " + AVIF,
  })
  void tellsTheSizeOfEachKind(String ending, int width, int height, String file) throws Exception {
    assertThat(PhotographReader.read(ending, bytes(file)))
        .isEqualTo(new Dimensions(width, height, false));
  }

  @Test
  void photographsCanBeShrunk() throws Exception {
    assertThat(PhotographReader.read("jpg", bytes(JPEG))).isEqualTo(new Dimensions(6, 4, true));
    assertThat(PhotographReader.read("jpeg", bytes(JPEG))).isEqualTo(new Dimensions(6, 4, true));
  }

  @Test
  void pictureOfACameraThatWasHeldUprightIsTurnedAndLeftAsItIs() throws Exception {
    assertThat(PhotographReader.read("jpg", oriented(6))).isEqualTo(new Dimensions(4, 6, false));
    assertThat(PhotographReader.read("jpg", oriented(3))).isEqualTo(new Dimensions(6, 4, false));
    assertThat(PhotographReader.read("jpg", oriented(1))).isEqualTo(new Dimensions(6, 4, true));
  }

  @Test
  void pngIsShrunkUnlessItHasFewColours() throws Exception {
    byte[] plain = PngWriter.write(new Pixels(2, 1, 3, new byte[6]));
    assertThat(PhotographReader.read("png", plain)).isEqualTo(new Dimensions(2, 1, true));
    byte[] palette = plain.clone();
    palette[25] = 3;
    assertThat(PhotographReader.read("png", palette).shrinkable()).isFalse();
  }

  @Test
  void animationIsLeftAsItIs() throws Exception {
    byte[] plain = PngWriter.write(new Pixels(2, 1, 3, new byte[6]));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(plain, 0, 33);
    byte[] moving = {0, 0, 0, 8, 'a', 'c', 'T', 'L', 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0};
    out.write(moving, 0, moving.length);
    out.write(plain, 33, plain.length - 33);
    assertThat(PhotographReader.read("png", out.toByteArray()))
        .isEqualTo(new Dimensions(2, 1, false));
  }

  @Test
  void isWhatItsNameSays() {
    assertThatThrownBy(() -> PhotographReader.read("png", bytes(JPEG)))
        .hasMessage("this is no PNG picture, but JPEG");
    assertThatThrownBy(() -> PhotographReader.read("png", "words".getBytes()))
        .hasMessage("this is no PNG picture");
    assertThatThrownBy(() -> PhotographReader.read("jpg", new byte[0]))
        .hasMessage("this is no JPG picture");
  }

  @Test
  void hasNotMorePixelsThanAMemoryHolds() {
    byte[] png = PngWriter.write(new Pixels(2, 1, 3, new byte[6]));
    png[16] = 0x7f;
    assertThatThrownBy(() -> PhotographReader.read("png", png))
        .isInstanceOf(UnsuitablePicture.class);
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 8, 20, 40, 100, 160, 200})
  void damageIsReportedAndNeverThrown(int length) {
    byte[] cut = Arrays.copyOf(bytes(JPEG), length);
    try {
      assertThat(PhotographReader.read("jpg", cut).width()).isEqualTo(6);
    } catch (UnsuitablePicture reported) {
      assertThat(reported.sentence()).startsWith("this ");
    }
  }

  private static byte[] bytes(String base64) {
    return Base64.getDecoder().decode(base64);
  }

  /** The same with a block of camera data after its first two bytes. */
  private static byte[] oriented(int orientation) {
    byte[] camera = {
      (byte) 0xff,
      (byte) 0xe1,
      0,
      34,
      'E',
      'x',
      'i',
      'f',
      0,
      0,
      'M',
      'M',
      0,
      42,
      0,
      0,
      0,
      8,
      0,
      1,
      1,
      18,
      0,
      3,
      0,
      0,
      0,
      1,
      0,
      (byte) orientation,
      0,
      0,
      0,
      0,
      0,
      0
    };
    byte[] plain = bytes(JPEG);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(plain, 0, 2);
    out.write(camera, 0, camera.length);
    out.write(plain, 2, plain.length - 2);
    return out.toByteArray();
  }
}
