package dev.briefing.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.drew.imaging.FileType;
import dev.briefing.model.Dimensions;
import java.io.ByteArrayOutputStream;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Pictures that would take far more memory, or time, than their bytes are worth. */
final class HeavyPicturesTest {
  private static final int MUCH = 1_000_000;

  private static byte[] bytes(String latin) {
    return latin.getBytes(StandardCharsets.ISO_8859_1);
  }

  /** A start, then as much of the same as makes a large file, then an end. */
  private static byte[] filled(byte[] start, byte[] again, byte[] end) {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    file.writeBytes(start);
    while (file.size() < MUCH) {
      file.writeBytes(again);
    }
    file.writeBytes(end);
    return file.toByteArray();
  }

  private static byte[] jpeg() {
    return JpegWriter.write(new Pixels(9, 9, 3, new byte[243]));
  }

  private static byte[] ofJpeg(int from) {
    return Arrays.copyOfRange(jpeg(), from, jpeg().length);
  }

  private static byte[] webp(String part) {
    byte[] start = bytes("RIFF\0\0\0\0WEBPVP8X\12\0\0\0\10\0\0\0\4\0\0\2\0\0");
    byte[] file = filled(start, bytes(part), new byte[0]);
    ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN).putInt(4, file.length - 8);
    return file;
  }

  /** A part of a JPEG, behind its mark. */
  private static String application(String text) {
    int length = text.length() + 2;
    return "\u00ff\u00e1" + (char) (length >> 8) + (char) (length & 0xff) + text;
  }

  /** Two notes, of which the second promises two gigabytes. */
  private static byte[] promising() {
    String id = "A".repeat(32);
    String note =
        "<x:xmpmeta xmlns:x='adobe:ns:meta/'>"
            + "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'>"
            + "<rdf:Description xmlns:xmpNote='http://ns.adobe.com/xmp/note/'"
            + " xmpNote:HasExtendedXMP='"
            + id
            + "'/></rdf:RDF></x:xmpmeta>";
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    file.writeBytes(bytes("\u00ff\u00d8" + application("http://ns.adobe.com/xap/1.0/\0" + note)));
    file.writeBytes(
        bytes(
            application(
                "http://ns.adobe.com/xmp/extension/\0"
                    + id
                    + "\u0010\u0000\u0000\u0000\0\0\0\0<a/>")));
    file.writeBytes(ofJpeg(2));
    return file.toByteArray();
  }

  static Stream<Arguments> heavy() {
    String turn = "II*\0\10\0\0\0\1\0\22\1\3\0\1\0\0\0\1\0\0\0\0\0\0\0";
    return Stream.of(
        Arguments.of(
            "gif", filled(bytes("GIF89a\5\0\3\0\0\0\0"), bytes("\u0021\u00fe\1a\0"), bytes(";"))),
        Arguments.of(
            "gif",
            filled(
                bytes("GIF89a\5\0\3\0\0\0\0"),
                bytes("\u002c\0\0\0\0\1\0\1\0\0\2\2\104\1\0"),
                bytes(";"))),
        Arguments.of("jpg", filled(bytes("\u00ff\u00d8"), bytes("\u00ff\u00fe\0\3a"), ofJpeg(2))),
        Arguments.of(
            "jpg", filled(bytes("\u00ff\u00d8"), bytes(application("Exif\0\0" + turn)), ofJpeg(2))),
        Arguments.of("jpg", promising()),
        Arguments.of("webp", webp("EXIF\32\0\0\0" + turn)),
        Arguments.of("webp", webp("XMP \4\0\0\0<a/>")),
        Arguments.of("avif", avif("iloc", 0x7fffffff)),
        Arguments.of("avif", avif("ipco", 0x7ffffff0)));
  }

  /** With a box that promises many places, or to be long, before the size is told. */
  private static byte[] avif(String type, int promised) {
    ByteBuffer file = ByteBuffer.allocate(200);
    file.putInt(20).put(bytes("ftypavif\0\0\0\0avif"));
    ByteBuffer places = ByteBuffer.allocate(60);
    places.putInt(type.equals("iloc") ? 60 : promised).put(bytes(type));
    places.putInt(0x02000000).putShort((short) 0).putInt(promised);
    ByteBuffer properties = ByteBuffer.allocate(36);
    properties.putInt(36).put(bytes("iprp")).putInt(28).put(bytes("ipco"));
    properties.putInt(20).put(bytes("ispe\0\0\0\0")).putInt(5).putInt(3);
    file.putInt(12 + 32 + 60 + 36).put(bytes("meta\0\0\0\0"));
    file.putInt(32).put(bytes("hdlr\0\0\0\0\0\0\0\0pict")).position(20 + 12 + 32);
    file.put(places.array());
    file.put(properties.array());
    return file.array();
  }

  private static long allocated(Runnable work) {
    var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadAllocatedBytes();
    work.run();
    return threads.getCurrentThreadAllocatedBytes() - before;
  }

  private static boolean isReadOrRefused(String ending, byte[] file) {
    try {
      return PictureReader.read("x." + ending, file).isPresent();
    } catch (UnsuitablePicture refused) {
      return !refused.sentence().isBlank();
    }
  }

  @ParameterizedTest
  @MethodSource("heavy")
  void theHeadOfAPictureTakesFewTimesItsBytes(String ending, byte[] file) {
    assertThat(isReadOrRefused(ending, jpeg())).isTrue();
    assertThat(allocated(() -> assertThat(isReadOrRefused(ending, file)).isTrue()))
        .isLessThan(3L * file.length + 3 * MUCH);
  }

  @Test
  void whatIsNotLookedAtChangesNothing() throws Exception {
    for (Arguments each : heavy().limit(7).toList()) {
      String ending = (String) each.get()[0];
      Dimensions size = PictureReader.read("x." + ending, (byte[]) each.get()[1]).orElseThrow();
      assertThat(size.width()).as(ending).isEqualTo(ending.equals("jpg") ? 9 : 5);
    }
    assertThat(PictureHead.of(FileType.Avif, avif("iloc", 1))).contains(bytes("ispe"));
    assertThat(PictureReader.read("x.avif", avif("iloc", 0x7fffffff)))
        .contains(new Dimensions(5, 3, false));
  }

  /** Room is made by what the picture says of itself: this reader looks, too. */
  @Test
  void tooManyPixelsAreNotUnpacked() {
    byte[] png = PngWriter.write(new Pixels(2, 1, 3, new byte[6]));
    ByteBuffer.wrap(png).putInt(16, 10_000).putInt(20, 10_000);
    assertThat(allocated(() -> assertThat(Pixels.of(png)).isEmpty())).isLessThan(10_000_000);
  }

  @Test
  void pixelsByTheHundredInAByteAreLeftPacked() throws Exception {
    byte[] dense = PngWriter.write(new Pixels(1000, 1000, 1, new byte[1_000_000]));
    assertThat(dense).hasSizeLessThan(10_000);
    assertThat(PictureReader.read("x.png", dense)).contains(new Dimensions(1000, 1000, false));
    byte[] stripes = new byte[1_000_000];
    for (int i = 0; i < stripes.length; i++) {
      stripes[i] = (byte) (i * i / 999 + i % 77);
    }
    assertThat(PictureReader.read("x.png", PngWriter.write(new Pixels(1000, 1000, 1, stripes))))
        .contains(new Dimensions(1000, 1000, true));
  }

  @Test
  void aJpegThatGoesOverItsPixelsManyTimesIsLeftPacked() throws Exception {
    assertThat(PictureReader.read("x.jpg", scanned(20))).contains(new Dimensions(9, 9, true));
    assertThat(PictureReader.read("x.jpg", scanned(21))).contains(new Dimensions(9, 9, false));
  }

  @Test
  void aJpegInWhichReadersWouldFindDifferentScansIsLeftPacked() throws Exception {
    byte[] file = scanned(2);
    int end = file.length - 2;
    byte[] odd = Arrays.copyOf(file, file.length + 2);
    System.arraycopy(file, end, odd, end + 2, 2);
    odd[end] = (byte) 0xff;
    odd[end + 1] = 2;
    assertThat(PictureReader.read("x.jpg", file)).contains(new Dimensions(9, 9, true));
    assertThat(PictureReader.read("x.jpg", odd)).contains(new Dimensions(9, 9, false));
  }

  private static byte[] scanned(int times) {
    byte[] once = jpeg();
    int at = 0;
    while (once[at] != (byte) 0xff || once[at + 1] != (byte) JpegMarker.SCAN) {
      at++;
    }
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    file.write(once, 0, at);
    for (int i = 0; i < times; i++) {
      file.write(once, at, once.length - 2 - at);
    }
    file.write(once, once.length - 2, 2);
    return file.toByteArray();
  }

  @Test
  void theProfileOfAJpegHasALimitToo() {
    String part = "\u00ff\u00e2\u00ff\u00ffICC_PROFILE\0" + "x".repeat(65_533 - 12);
    byte[] file = filled(bytes("\u00ff\u00d8"), bytes(part.repeat(62)), ofJpeg(2));
    assertThatThrownBy(() -> PictureReader.read("x.jpg", file))
        .isInstanceOf(UnsuitablePicture.class)
        .hasMessageContaining("colour profile");
  }
}
