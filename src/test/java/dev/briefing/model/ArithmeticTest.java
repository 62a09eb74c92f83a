package dev.briefing.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ArithmeticTest {
  @ParameterizedTest
  @CsvSource({
    "RATIO, 6, 4, 1.5",
    "SHARE, 6, 4, 150",
    "SHARE, 1, 8, 12.5",
    "DIFFERENCE, 6, 4, 2",
    "CHANGE, 4, 6, 50",
    "CHANGE, -4, -6, -50",
    "SUM, 6, 4, 10"
  })
  void calculates(Operation operation, BigDecimal one, BigDecimal other, BigDecimal result) {
    assertThat(Arithmetic.result(operation, List.of(one, other)).orElseThrow())
        .isEqualByComparingTo(result);
  }

  @Test
  void dividesByNothingThatIsZero() {
    List<BigDecimal> operands = List.of(BigDecimal.ONE, BigDecimal.ZERO);
    assertThat(Arithmetic.result(Operation.RATIO, operands)).isEqualTo(Optional.empty());
    assertThat(Arithmetic.result(Operation.SHARE, operands)).isEqualTo(Optional.empty());
    assertThat(Arithmetic.result(Operation.CHANGE, List.of(BigDecimal.ZERO, BigDecimal.ONE)))
        .isEmpty();
  }
}
