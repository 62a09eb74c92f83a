package dev.briefing.render.chart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefing.model.Period;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeTicksTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2020 2025               | 2020 2021 2022 2023 2024 2025
          2000 2022               | 2000 2002 2004 2006 2008 2010 2012 2014 2016 2018 2020 2022
          1950 2022               | 1950 1960 1970 1980 1990 2000 2010 2020
          1001 2022               | 1100 1200 1300 1400 1500 1600 1700 1800 1900 2000
          0001 9999               | 1000 2000 3000 4000 5000 6000 7000 8000 9000
          2024                    | 2023 2024 2025
          2024 2024               | 2023 2024 2025
          2026-2030               | 2026 2027 2028 2029 2030
          2010 2026-2030          | 2010 2012 2014 2016 2018 2020 2022 2024 2026 2028 2030
          2023-Q1 2024-Q4         | 2023-Q1 2023-Q2 2023-Q3 2023-Q4 2024-Q1 2024-Q2 2024-Q3 2024-Q4
          2015-Q1 2024-Q4         | 2015 2016 2017 2018 2019 2020 2021 2022 2023 2024
          2024-01 2024-06         | 2024-01 2024-02 2024-03 2024-04 2024-05 2024-06
          2020-01 2024-12         | 2020 2021 2022 2023 2024
          2024-03-01 2024-03-05   | 2024-03-01 2024-03-02 2024-03-03 2024-03-04 2024-03-05
          2024-02-27 2024-03-01   | 2024-02-27 2024-02-28 2024-02-29 2024-03-01
          9998 9999               | 9998 9999
          """)
  void areRoundAndFit(String periods, String expected) {
    List<Period> all = Stream.of(periods.split(" ")).map(Draft::period).toList();
    TimeAxis axis = TimeAxis.of(all, 40, 620);
    List<TimeTicks.Tick> ticks = TimeTicks.of(axis, Canvas.WIDE, Period::text);
    assertThat(ticks.stream().map(TimeTicks.Tick::text).collect(Collectors.joining(" ")))
        .isEqualTo(expected);
    assertThat(ticks).allMatch(tick -> tick.x() >= 39 && tick.x() <= 621);
  }

  @ParameterizedTest
  @CsvSource({"2000, 40", "2010, 340", "2020, 640", "2000-2020, 340", "2019-2020, 625"})
  void yearsStandAtTheirPlace(String period, double expected) {
    TimeAxis axis = TimeAxis.of(List.of(Draft.period("2000"), Draft.period("2020")), 40, 640);
    assertThat(axis.at(Draft.period(period))).isEqualTo(expected);
  }
}
