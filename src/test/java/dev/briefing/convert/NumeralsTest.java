package dev.briefing.convert;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefing.model.Parsed;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How numbers are read: the last of the cells, among the others of its table. */
class NumeralsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "7                 | 7",
        "2.40              | 2.40",
        "-2.40             | -2.40",
        "−2.40             | -2.40",
        "+5                | 5",
        ".5                | 0.5",
        "007               | 7",
        "1e3               | 1000",
        "1.50E3            | 1500",
        "1.50E+01          | 15.0",
        "2.5e-7            | 0.00000025",
        "12345678901234567890.123456789 | 12345678901234567890.123456789",
        "0.1000000000000000055 | 0.1000000000000000055",
        "1 234 567.8       | 1234567.8",
        "1'234             | 1234",
        "1\u202f234,5      | 1234.5",
        "1,234,567         | 1234567",
        "1,234.50          | 1234.50",
        "1.234,50          | 1234.50",
        "1.234.567         | 1234567",
        "2,4               | 2.4",
        "0,123             | 0.123",
        "2,4 & 1,234       | 1.234",
        "2.4 & 1.234       | 1.234",
        "1,234,567 & 1,234 | 1234",
        "1.3 trillion      | 1.3 trillion",
        "4.5 to 5          | 4.5 to 5",
        "1.234             | 1.234",
      })
  void areReadDigitByDigit(String cells, String value) throws Exception {
    assertThat(read(cells, false, Optional.empty())).isEqualTo(Parsed.good(value));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1,234       | may have decimals or thousands; decimal=point or decimal=comma says which",
        "2.4 & 1,234 | may have decimals or thousands; decimal=point or decimal=comma says which",
        "2,4 & 1.234 | may have decimals or thousands; decimal=point or decimal=comma says which",
        "12,34,56    | is no number",
        "$5          | is no number",
        "(5)         | is no number",
        "=1+1        | is no number",
        "1e99        | has more than 40 digits",
        "1e-99       | has more than 40 digits",
        "1e999999999 | is no number",
        "2.4%        | is no number",
        "٣           | is no number",
        "NO          | is no number",
      })
  void areNotGuessed(String cells, String message) throws Exception {
    assertThat(read(cells, false, Optional.empty())).isEqualTo(Parsed.bad(message));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1,234 | comma | 1.234",
        "1,234 | point | 1234",
        "1.234 | comma | 1234",
        "1.234 | point | 1.234",
      })
  void areWhatSomebodySays(String cell, String decimal, String value) throws Exception {
    assertThat(read(cell, true, Optional.of(decimal))).isEqualTo(Parsed.good(value));
  }

  @ParameterizedTest
  @CsvSource({"1.234, false", "2.4, true"})
  void inATableWithSemicolonsAPointProvesLess(String cell, boolean good) throws Exception {
    assertThat(read(cell, true, Optional.empty()).isGood()).isEqualTo(good);
  }

  private static Parsed<String> read(String cells, boolean european, Optional<String> told)
      throws NotImported {
    List<String> all = Arrays.asList(cells.strip().split(" & "));
    List<Cell> table = all.stream().map(cell -> new Cell(cell, 1, "2020")).toList();
    return Numerals.of(table, told, european).read(all.get(all.size() - 1), false);
  }
}
