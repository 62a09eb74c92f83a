package dev.briefing.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PictureShapeTest {
  private static final String PNG = "89504e470d0a1a0a0000000d49484452";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<svg viewBox='0 0 30 10'/> | 3",
        "<svg viewBox=' -5,0 , 1.5\t.5 '/> | 3",
        "<svg width='90' height='30px' viewBox='0 0 1 1'/> | 3",
        "<svg width='100%' height='1em' viewBox='0 0 30 10'/> | 3",
        "<?xml version='1.0'?><!-- A logo. --><s:svg xmlns:s='http://www.w3.org/2000/svg' viewBox='0 0 6 2'> | 3",
        "<!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN' 'http://elsewhere.example/svg.dtd'><svg viewBox='0 0 6 2'/> | 3",
      })
  void anSvgTellsItsShape(String svg, double aspect) {
    assertThat(PictureShape.aspect(svg.getBytes(StandardCharsets.UTF_8))).hasValue(aspect);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "<svg/>",
        "<svg viewBox='0 0 0 10'/>",
        "<svg viewBox='0 0 10'/>",
        "<svg viewBox='0 0 NaN 1'/>",
        "<svg viewBox='0 0 1e9 1'/>",
        "<svg viewBox='0 0 101 1'/>",
        "<svg width='-3' height='1'/>",
        "<html viewBox='0 0 1 1'/>",
        "svg",
        "<!DOCTYPE svg [<!ENTITY a SYSTEM 'file:///etc/hostname'>]><svg width='&a;' height='1'/>",
        "RIFF....WEBP",
        "GIF89a"
      })
  void otherBytesTellNone(String text) {
    assertThat(PictureShape.aspect(text.getBytes(StandardCharsets.UTF_8))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    PNG + "0000012c00000064, 3",
    "5249464646000000574542505650382000000000300100" + "9d012a2c016400, 3",
    "5249464600000000574542505650384c000000002f2bc11800" + "0000000000, 3",
    "524946468202000057454250565038580a000000200000002b010063000049434350, 3"
  })
  void otherPicturesTellTheirs(String hex, double aspect) {
    assertThat(PictureShape.aspect(HexFormat.of().parseHex(hex)).orElseThrow())
        .isCloseTo(aspect, within(.1));
  }

  @Test
  void aPictureOfTheContentTellsItsShape() throws IOException {
    byte[] card = Files.readAllBytes(Path.of("templates/assets/card.png"));
    assertThat(PictureShape.aspect(card)).hasValue(1200 / 630.0);
  }

  @Test
  void brokenBytesEndInNothing() {
    byte[] whole = HexFormat.of().parseHex(PNG + "0000012c00000064");
    for (int length = 0; length < whole.length; length++) {
      assertThat(PictureShape.aspect(Arrays.copyOf(whole, length))).isEmpty();
    }
    Random random = new Random(7);
    for (int i = 0; i < 2_000; i++) {
      byte[] bytes = new byte[random.nextInt(80)];
      random.nextBytes(bytes);
      assertThat(PictureShape.aspect(bytes)).isEmpty();
    }
  }
}
