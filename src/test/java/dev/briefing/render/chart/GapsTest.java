package dev.briefing.render.chart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefing.model.Period;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GapsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2020                            | 2020
          2020 2021 2022                  | 2020 2021 2022
          2020 2021 2023 2024             | 2020 2021, 2023 2024
          2020 2022 2024 2026             | 2020 2022 2024 2026
          2020 2022 2024 2028             | 2020 2022 2024, 2028
          2020 2025                       | 2020 2025
          2020 2021 2025                  | 2020 2021, 2025
          2023-Q3 2023-Q4 2024-Q1 2024-Q2 | 2023-Q3 2023-Q4 2024-Q1 2024-Q2
          2023-Q3 2023-Q4 2024-Q2 2024-Q3 | 2023-Q3 2023-Q4, 2024-Q2 2024-Q3
          2024-01 2024-02 2024-03 2024-04 | 2024-01 2024-02 2024-03 2024-04
          2024-01 2024-02 2024-04 2024-05 | 2024-01 2024-02, 2024-04 2024-05
          2024-03-01 2024-03-02 2024-03-04 2024-03-05 | 2024-03-01 2024-03-02, 2024-03-04 2024-03-05
          """)
  void areWhereAValueIsMissing(String periods, String expected) {
    List<Period> all = Stream.of(periods.split(" ")).map(Draft::period).toList();
    String parts =
        Gaps.parts(all, period -> period).stream()
            .map(part -> part.stream().map(Period::text).collect(Collectors.joining(" ")))
            .collect(Collectors.joining(", "));
    assertThat(parts).isEqualTo(expected);
  }
}
