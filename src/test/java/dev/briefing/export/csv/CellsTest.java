package dev.briefing.export.csv;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+cmd",
        "-2+3",
        "@SUM(A1)",
        "\tx",
        "\rx",
        "\nx",
        "-1.3 trillion",
        "-",
        "＝1"
      })
  void noTextIsAFormula(String text) {
    assertThat(Cells.harmless(text)).isEqualTo("'" + text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "7", "-7", "-0.30", "+2.5", "a=b", "≥ 7", "'x"})
  void othersStay(String text) {
    assertThat(Cells.harmless(text)).isEqualTo(text);
  }
}
