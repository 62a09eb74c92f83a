package dev.briefing.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ColourTest {
  @ParameterizedTest
  @CsvSource({"#1d4f91, #1d4f91", "#1D4F91, #1d4f91", "#fb0, #ffbb00", "#000, #000000"})
  void isWrittenInHexadecimalDigits(String text, String hex) {
    assertThat(Colour.parse(text).orThrow().hex()).isEqualTo(hex);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "red",
        "1d4f91",
        "#1d4f9",
        "#1d4f911",
        "#12345g",
        "# 1d4f9",
        "#1d4f91;",
        "#1d4f91\n",
        "#١٢٣",
        "rgb(0, 0, 0)",
        "var(--ink)",
        "#fff} body{display:none",
        "url(//elsewhere.example)"
      })
  void isWrittenInNoOtherWay(String text) {
    assertThat(Colour.parse(text).isGood()).isFalse();
  }

  /** Ratios that other calculators of WCAG's contrast give. */
  @ParameterizedTest
  @CsvSource({
    "#000000, #ffffff, 21",
    "#ffffff, #ffffff, 1",
    "#777777, #ffffff, 4.48",
    "#767676, #ffffff, 4.54",
    "#ff0000, #ffffff, 4.00",
    "#0000ff, #ffffff, 8.59",
    "#ffffff, #0000ff, 8.59",
    "#1d4f91, #fcfbf8, 7.87"
  })
  void hasTheContrastOfTheGuidelines(String one, String two, double ratio) {
    assertThat(colour(one).contrast(colour(two))).isCloseTo(ratio, within(.006));
  }

  @ParameterizedTest
  @EnumSource(Ground.class)
  void everyColourHasAShadeThatShows(Ground ground) {
    Random random = new Random(20261126);
    Stream.concat(
            Stream.of(0, 0xffffff, 0xff0000, 0x00ff00, 0x0000ff, 0xffff00, 0x808080, 0x4a3f14),
            random.ints(20_000, 0, 1 << 24).boxed())
        .map(Colour::of)
        .forEach(
            colour -> {
              Colour shade = ground.shade(colour);
              assertThat(ground.shows(shade)).as(colour.hex()).isTrue();
              if (ground.shows(colour)) {
                assertThat(shade).isEqualTo(colour);
              }
            });
  }

  @Test
  void aShadeKeepsTheHue() {
    assertThat(Ground.DARK.shade(colour("#1d4f91")).hex()).isEqualTo("#84afe6");
    assertThat(Ground.LIGHT.shade(colour("#ffcc00")).hex()).isEqualTo("#7f6600");
  }

  /** The check would be of no use if the pages had other backgrounds. */
  @ParameterizedTest
  @EnumSource(Ground.class)
  void theStyleSheetHasTheseGrounds(Ground ground) throws IOException {
    String sheet = Files.readString(Path.of("templates/assets/style.css"));
    int dark = sheet.indexOf("@media (prefers-color-scheme: dark)");
    String tokens =
        ground == Ground.LIGHT
            ? sheet.substring(0, dark)
            : sheet.substring(dark, sheet.indexOf("/* Ground. */"));
    assertThat(Stream.of("paper", "card", "faint", "mark").map(name -> token(tokens, name)))
        .containsExactlyElementsOf(ground.colours());
    assertThat(ground.shows(token(tokens, ground == Ground.LIGHT ? "brand" : "accent"))).isTrue();
  }

  private static Colour token(String tokens, String name) {
    String rest = tokens.substring(tokens.indexOf("--" + name + ": ") + name.length() + 4);
    return colour(rest.substring(0, rest.indexOf(';')));
  }

  private static Colour colour(String text) {
    return Colour.parse(text).orThrow();
  }
}
