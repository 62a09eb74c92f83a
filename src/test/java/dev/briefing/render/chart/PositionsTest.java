package dev.briefing.render.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PositionsTest {

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "-0.0, 0",
    "-0.04, 0",
    "12, 12",
    "12.5, 12.5",
    "12.34, 12.3",
    "12.36, 12.4",
    "-0.5, -0.5",
    "-12.34, -12.3",
    "0.05, 0.1",
    "1234567.89, 1234567.9"
  })
  void haveAtMostOneDecimal(double position, String expected) {
    assertThat(Coordinate.of(position)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 300",
    "10, 0",
    "5, 150",
    "2.5, 225",
    "-10, 600",
    "1E-30, 300",
    "9.99999999999999999999, 0"
  })
  void liePartlyUpTheAxis(String value, double expected) {
    Scale scale = new Scale(BigDecimal.ZERO, BigDecimal.TEN, 300, 0);
    assertThat(scale.at(new BigDecimal(value))).isEqualTo(expected);
  }

  @Test
  void keepTheDigitsOfLargeNumbers() {
    BigDecimal low = new BigDecimal("1000000000000000000000");
    Scale scale = new Scale(low, low.add(BigDecimal.TEN), 0, 100);
    assertThat(scale.at(low.add(BigDecimal.ONE))).isEqualTo(10);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          short               | 200 | 2 | short
          two words           | 40  | 2 | two/words
          one two three four  | 70  | 2 | one two/three four
          one two three four  | 60  | 1 | one two…
          Donaudampfschiff    | 60  | 2 | Donaud…
          中文字中文字            | 60  | 2 | 中文字…
          """)
  void wrapTexts(String text, double width, int most, String expected) {
    List<String> lines = Lettering.wrap(text, 12, width, most);
    assertThat(lines).allMatch(line -> Lettering.width(line, 12) <= width || line.length() < 3);
    assertThat(String.join("/", lines)).isEqualTo(expected);
  }
}
