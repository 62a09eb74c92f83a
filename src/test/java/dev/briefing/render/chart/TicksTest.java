package dev.briefing.render.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TicksTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0       | 10      | 5 | 0 2 4 6 8 10
          0       | 11      | 6 | 0 2 4 6 8 10 12
          0       | 1       | 5 | 0 0.2 0.4 0.6 0.8 1.0
          0       | 7       | 5 | 0 2 4 6 8
          0       | 99      | 5 | 0 20 40 60 80 100
          0       | 101     | 6 | 0 20 40 60 80 100 120
          0       | 100     | 1 | 0 100
          0       | 101     | 1 | 0 200
          -3      | 8       | 6 | -4 -2 0 2 4 6 8
          -6      | -0.4    | 6 | -6 -5 -4 -3 -2 -1 0
          -1      | 1       | 2 | -1 0 1
          -1      | 1       | 4 | -1.0 -0.5 0 0.5 1.0
          -0.001  | 10      | 6 | -2 0 2 4 6 8 10
          98.1    | 99.4    | 6 | 98.0 98.5 99.0 99.5
          7.04    | 7.16    | 6 | 7.04 7.06 7.08 7.10 7.12 7.14 7.16
          1.3     | 1.31    | 2 | 1.300 1.305 1.310
          0       | 0.00021 | 5 | 0 0.00005 0.00010 0.00015 0.00020 0.00025
          0       | 1E-9    | 2 | 0 0.0000000005 0.0000000010
          0       | 1E+12   | 2 | 0 500000000000 1000000000000
          0       | 3E+21   | 3 | 0 1000000000000000000000 2000000000000000000000 3000000000000000000000
          5       | 5       | 5 | 0 1 2 3 4 5
          -5      | -5      | 5 | -5 -4 -3 -2 -1 0
          0       | 0       | 2 | 0.0 0.5 1.0
          0       | 475537  | 5 | 0 100000 200000 300000 400000 500000
          2000    | 2022    | 5 | 2000 2005 2010 2015 2020 2025
          """)
  void areRoundAndEncloseTheRange(String low, String high, int most, String expected) {
    Ticks ticks = Ticks.of(new BigDecimal(low), new BigDecimal(high), most);
    assertThat(text(ticks)).isEqualTo(expected.replace("0.0 ", "0 "));
    assertThat(ticks.low()).isLessThanOrEqualTo(new BigDecimal(low));
    assertThat(ticks.high()).isGreaterThanOrEqualTo(new BigDecimal(high));
  }

  @ParameterizedTest
  @CsvSource({
    "3, 4, true",
    "-4, -3, true",
    "0, 9, true",
    "-1, 1, true",
    "98, 99, true",
    "5, 5, true"
  })
  void beginAtZeroForBars(String low, String high, boolean zero) {
    Ticks ticks = Ticks.fromZero(new BigDecimal(low), new BigDecimal(high), 5);
    assertThat(ticks.values().contains(BigDecimal.ZERO)).isEqualTo(zero);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 9, true",
    "1, 9, true",
    "5, 9, true",
    "6, 9, false",
    "98, 99, false",
    "-99, -98, false",
    "-9, -1, true",
    "-1, 1, true",
    "5, 5, true",
    "-5, -5, true"
  })
  void beginAtZeroForLinesUnlessTheyLieFarFromIt(String low, String high, boolean zero) {
    Ticks ticks = Ticks.forLines(new BigDecimal(low), new BigDecimal(high), 5);
    assertThat(ticks.values().contains(BigDecimal.ZERO)).isEqualTo(zero);
  }

  @Test
  void areFewForAnyRange() {
    for (int power = -40; power <= 40; power++) {
      for (int digits = 1; digits < 100; digits += 7) {
        BigDecimal high = BigDecimal.valueOf(digits).scaleByPowerOfTen(power);
        for (BigDecimal low :
            new BigDecimal[] {
              BigDecimal.ZERO, high.negate(), high.multiply(new BigDecimal("0.97"))
            }) {
          Ticks ticks = Ticks.of(low, high, 6);
          assertThat(ticks.values()).as(low + " to " + high).hasSizeBetween(2, 7);
          assertThat(ticks.low()).isLessThanOrEqualTo(low);
          assertThat(ticks.high()).isGreaterThanOrEqualTo(high);
        }
      }
    }
  }

  private static String text(Ticks ticks) {
    return ticks.values().stream().map(BigDecimal::toPlainString).collect(Collectors.joining(" "));
  }
}
