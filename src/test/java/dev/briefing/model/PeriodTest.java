package dev.briefing.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTest {
  private static Period period(String text) {
    return Period.parse(text).orThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "2025,       2025-01-01, 2025-12-31, YEAR",
    "2025-Q1,    2025-01-01, 2025-03-31, QUARTER",
    "2025-Q4,    2025-10-01, 2025-12-31, QUARTER",
    "2025-02,    2025-02-01, 2025-02-28, MONTH",
    "2024-02,    2024-02-01, 2024-02-29, MONTH",
    "2025-03-12, 2025-03-12, 2025-03-12, DAY",
    "2024-02-29, 2024-02-29, 2024-02-29, DAY",
    "2026-2030,  2026-01-01, 2030-12-31, YEARS",
    "0001,       0001-01-01, 0001-12-31, YEAR",
    "9998-9999,  9998-01-01, 9999-12-31, YEARS",
  })
  void isRead(String text, LocalDate start, LocalDate end, Period.Grain grain) {
    Period period = period(text);
    assertThat(period.start()).isEqualTo(start);
    assertThat(period.end()).isEqualTo(end);
    assertThat(period.grain()).isEqualTo(grain);
    assertThat(period).hasToString(text);
  }

  @ParameterizedTest
  @CsvSource({
    "'',         nothing",
    "25,         a year has four digits",
    "20255,      a year has four digits",
    "2025-Q0,    there is no such quarter",
    "2025-Q5,    there is no such quarter",
    "2025-q1,    the letter is a capital",
    "2025-00,    there is no such month",
    "2025-13,    there is no such month",
    "2025-1,     a month has two digits",
    "2025-02-29, there is no such day",
    "2026-02-30, there is no such day",
    "2025-04-31, there is no such day",
    "2030-2026,  backwards",
    "2026-2026,  one year is no range",
    "0000,       there is no year 0",
    "' 2025',    a space",
    "2025/26,    a fiscal year has no form here",
    "２０２５,    digits of another script",
    "latest,     a word",
  })
  void isNotRead(String text, String why) {
    assertThat(Period.parse(text).isGood()).as(why).isFalse();
  }

  @Test
  void saysWhatIsWrong() {
    assertThat(Period.parse("last year"))
        .isEqualTo(Parsed.bad("a period, such as 2025, 2025-Q1, 2025-03, 2025-03-12 or 2026-2030"));
    assertThat(Period.parse("2026-02-30")).isEqualTo(Parsed.bad("a period: there is no such date"));
  }

  @Test
  void areOrderedByTheirEndAndTheShorterComesFirst() {
    assertThat(
            Stream.of(
                    "2030",
                    "2026-2030",
                    "2025",
                    "2025-Q4",
                    "2025-12",
                    "2025-12-31",
                    "2024",
                    "2025-03")
                .map(PeriodTest::period)
                .sorted())
        .extracting(Period::text)
        .containsExactly(
            "2024", "2025-03", "2025-12-31", "2025-12", "2025-Q4", "2025", "2030", "2026-2030");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-2030, 2030,    true",
    "2026-2030, 2025,    false",
    "2026-2030, 2030-12, true",
    "2025,      2025,    true",
    "2025-Q1,   2025-03, true",
    "2025-Q1,   2025-04, false",
    "2025,      2024-2025, false",
  })
  void containWhatLiesWhollyWithin(String whole, String part, boolean within) {
    assertThat(period(whole).contains(period(part))).isEqualTo(within);
  }
}
