package dev.briefing.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValueTest {

  @ParameterizedTest
  @CsvSource({
    "7,                 7",
    "1.50,              1.50",
    "0.05,              0.05",
    "-3.2,              -3.2",
    "−3.2,              -3.2",
    "48000,             48000",
    "1.3 trillion,      1300000000000",
    "48 thousand,       48000",
    "6.5 million,       6500000",
    "2 billion,         2000000000",
  })
  void amounts(String text, BigDecimal number) {
    Value.Amount amount = (Value.Amount) Value.parse(text).orThrow();
    assertThat(amount.number()).isEqualByComparingTo(number);
    assertThat(amount).hasToString(text.replace('−', '-'));
  }

  @ParameterizedTest
  @CsvSource({
    "4.5 to 5,                    4.5,           5",
    "-1 to 2,                     -1,            2",
    "1.3 to 1.5 trillion,         1300000000000, 1500000000000",
    "1.3 trillion to 1.5 trillion, 1300000000000, 1500000000000",
    "900 million to 1.3 billion,  900000000,     1300000000",
  })
  void ranges(String text, BigDecimal low, BigDecimal high) {
    Value.Range range = (Value.Range) Value.parse(text).orThrow();
    assertThat(range.low().number()).isEqualByComparingTo(low);
    assertThat(range.high().number()).isEqualByComparingTo(high);
  }

  @ParameterizedTest
  @CsvSource({
    "1.3 to 1.5 trillion,          1.3 to 1.5 trillion",
    "1.3 trillion to 1.5 trillion, 1.3 to 1.5 trillion",
    "900 million to 1.3 billion,   900 million to 1.3 billion",
    "4.50 to 5,                    4.50 to 5",
  })
  void rangesAreWrittenShort(String text, String shown) {
    assertThat(Value.parse(text).orThrow()).hasToString(shown);
  }

  @Test
  void theDigitsVouchForSoManyDecimals() {
    assertThat(((Value.Amount) Value.parse("1.50").orThrow()).number().scale()).isEqualTo(2);
    assertThat(((Value.Amount) Value.parse("1.3 trillion").orThrow()).number().scale())
        .isEqualTo(-11);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1,300          | a value, such as 7, 1.50, 1.3 trillion or 4.5 to 5; digits are written without commas",
        "7%             | a value, such as 7, 1.50, 1.3 trillion or 4.5 to 5; the unit stands at the indicator, not here",
        "4.5-5          | a value, such as 7, 1.50, 1.3 trillion or 4.5 to 5; a range is written with the word to",
        "4.5 – 5        | a value, such as 7, 1.50, 1.3 trillion or 4.5 to 5; a range is written with the word to",
        "1.3trillion    | a value, such as 7, 1.50, 1.3 trillion or 4.5 to 5; a space stands between the digits and the word",
        "1.3 Trillion   | a value, such as 7, 1.50, 1.3 trillion or 4.5 to 5; the word is written in small letters",
        "about 7        | a value, such as 7, 1.50, 1.3 trillion or 4.5 to 5",
        ".5             | a value, such as 7, 1.50, 1.3 trillion or 4.5 to 5",
        "5.             | a value, such as 7, 1.50, 1.3 trillion or 4.5 to 5",
        "1e9            | a value, such as 7, 1.50, 1.3 trillion or 4.5 to 5",
        "+5             | a value, such as 7, 1.50, 1.3 trillion or 4.5 to 5",
        "''             | a value, such as 7, 1.50, 1.3 trillion or 4.5 to 5",
        "7 to           | a value: after the digits stands thousand, million, billion or trillion",
        "7 percent      | a value: after the digits stands thousand, million, billion or trillion",
        "2 million billion | a value, such as 7, 1.50, 1.3 trillion or 4.5 to 5",
        "5 to 4.5       | a range: it goes from the lower number to the higher one",
        "5 to 5         | a range: it goes from the lower number to the higher one",
        "1 trillion to 5 billion | a range: it goes from the lower number to the higher one",
        "11111111111111111111111111111111111111111 | a value: it is too long",
      })
  void isNotRead(String text, String message) {
    assertThat(Value.parse(text)).isEqualTo(Parsed.bad(message));
  }
}
