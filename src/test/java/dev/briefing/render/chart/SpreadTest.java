package dev.briefing.render.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpreadTest {

  @ParameterizedTest
  @CsvSource({
    "50, 50",
    "20 50 80, 20 50 80",
    "50 50, 45 55",
    "50 50 50, 40 50 60",
    "48 52, 45 55",
    "52 48, 55 45",
    "0 0 0, 5 15 25",
    "100 100, 85 95",
    "10 50 55 90, 10 47.5 57.5 90",
    "5 5 95 95, 5 15 85 95"
  })
  void movesEachAsLittleAsCanBe(String wanted, String expected) {
    double[] heights = new double[numbers(wanted).length];
    Arrays.fill(heights, 10);
    assertThat(Spread.of(numbers(wanted), heights, 0, 100)).isEqualTo(numbers(expected));
  }

  @Test
  void keepsApartAndWithinTheRange() {
    Random random = new Random(7);
    for (int round = 0; round < 500; round++) {
      int count = 1 + random.nextInt(9);
      double[] wanted = random.doubles(count, 0, 200).toArray();
      double[] heights = random.doubles(count, 5, 22).toArray();
      double[] placed = Spread.of(wanted, heights, 0, 200);
      for (int i = 0; i < count; i++) {
        assertThat(placed[i] - heights[i] / 2).isGreaterThan(-1e-9);
        assertThat(placed[i] + heights[i] / 2).isLessThan(200 + 1e-9);
        for (int j = 0; j < i; j++) {
          double apart = Math.abs(placed[i] - placed[j]);
          assertThat(apart).isGreaterThan((heights[i] + heights[j]) / 2 - 1e-9);
          assertThat(placed[i] < placed[j]).isEqualTo(wanted[i] < wanted[j]);
        }
      }
    }
  }

  private static double[] numbers(String text) {
    return Stream.of(text.split(" ")).mapToDouble(Double::parseDouble).toArray();
  }
}
