package dev.briefing.render.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TickTextsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0      | 10      | true  | 0, 5, 10
          0      | 1       | true  | 0, 0.5, 1
          0      | 900000  | true  | 0, 0.5million, 1million
          0      | 2E+6    | true  | 0, 1million, 2million
          0      | 2E+6    | false | 0, 1000000, 2000000
          0      | 1E+9    | true  | 0, 0.5billion, 1billion
          0      | 15E+12  | true  | 0, 10trillion, 20trillion
          -2E+9  | 0       | true  | -2billion, -1billion, 0
          0      | 2E+21   | true  | 0, 1 × 10²¹, 2 × 10²¹
          0      | 2E+18   | false | 0, 1 × 10¹⁸, 2 × 10¹⁸
          0      | 0.0002  | true  | 0, 0.0001, 0.0002
          0      | 2E-12   | true  | 0, 1 × 10⁻¹², 2 × 10⁻¹²
          """)
  void shareOneWord(String low, String high, boolean words, String expected) {
    Ticks ticks = Ticks.of(new BigDecimal(low), new BigDecimal(high), 2);
    List<String> texts =
        TickTexts.of(
            ticks, amount -> amount.digits().toPlainString() + amount.magnitude().word(), words);
    assertThat(String.join(", ", texts)).isEqualTo(expected);
  }
}
