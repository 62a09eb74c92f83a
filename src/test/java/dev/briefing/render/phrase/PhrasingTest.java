package dev.briefing.render.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefing.model.Bound;
import dev.briefing.model.Period;
import dev.briefing.model.Unit;
import dev.briefing.model.Value;
import dev.briefing.model.Written;
import dev.briefing.problem.Position;
import dev.briefing.render.theme.Theme;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the site writes numbers, periods and dates: the examples are the specification. */
class PhrasingTest {
  private static final Words WORDS = Theme.ofGenerator().words(Locale.ENGLISH);
  private static final Map<String, Unit> UNITS =
      Map.of(
          "percent-per-year", unit("% a year", false),
          "percent", unit("%", false),
          "yuan", unit("yuan", false),
          "us-dollar", unit("$", true),
          "number", unit("", false));

  private final Phrasing phrasing = new Phrasing(WORDS, id -> Optional.ofNullable(UNITS.get(id)));
  private final Dates dates = new Dates(WORDS);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # value                       | comparator | unit             | in full                         | in short, without and with the unit
          7                             | at-least   | percent-per-year | at least 7% a year              | ≥ 7          | ≥ 7% a year
          10 trillion                   | more-than  | yuan             | more than 10 trillion yuan      | > 10 tn      | > 10 tn yuan
          1.3 trillion                  | exactly    | yuan             | 1.3 trillion yuan               | 1.3 tn       | 1.3 tn yuan
          180 billion                   | exactly    | us-dollar        | $180 billion                    | 180 bn       | $180 bn
          1.50                          | exactly    | percent          | 1.50%                           | 1.50         | 1.50%
          4                             | around     | percent          | around 4%                       | ≈ 4          | ≈ 4%
          80                            | up-to      | percent          | up to 80%                       | ≤ 80         | ≤ 80%
          3.50                          | less-than  | us-dollar        | less than $3.50                 | < 3.50       | < $3.50
          -3.5                          | exactly    | us-dollar        | −$3.5                           | −3.5         | −$3.5
          -0.2                          | exactly    | percent          | −0.2%                           | −0.2         | −0.2%
          50400                         | exactly    | number           | 50,400                          | 50,400       | 50,400
          1234567.80                    | exactly    | yuan             | 1,234,567.80 yuan               | 1,234,567.80 | 1,234,567.80 yuan
          999                           | exactly    | number           | 999                             | 999          | 999
          4.5 to 5                      | exactly    | percent          | 4.5 to 5%                       | 4.5–5        | 4.5–5%
          1.3 to 1.5 trillion           | around     | yuan             | around 1.3 to 1.5 trillion yuan | ≈ 1.3–1.5 tn | ≈ 1.3–1.5 tn yuan
          900 million to 1.1 billion    | exactly    | us-dollar        | $900 million to 1.1 billion     | 900 m–1.1 bn | $900 m–1.1 bn
          2 thousand                    | exactly    | unknown-unit     | 2 thousand unknown-unit         | 2 thousand   | 2 thousand unknown-unit
          """)
  void writesFigures(
      String value, String comparator, String unit, String full, String bare, String withUnit) {
    Value parsed = Value.parse(value).orThrow();
    Bound bound =
        Arrays.stream(Bound.values())
            .filter(b -> b.word().equals(comparator))
            .findFirst()
            .orElseThrow();
    assertThat(phrasing.full(parsed, unit, bound)).isEqualTo(full);
    assertThat(phrasing.compact(parsed, bound)).isEqualTo(bare);
    assertThat(phrasing.compact(parsed, unit, bound)).isEqualTo(withUnit);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2025       | 2025
          2026-2030  | 2026–30
          2000-2009  | 2000–09
          1998-2003  | 1998–2003
          2025-Q1    | Q1 2025
          2025-Q4    | Q4 2025
          2025-03    | March 2025
          2026-03-12 | 12 March 2026
          0999       | 0999
          """)
  void writesPeriods(String period, String written) {
    assertThat(dates.of(Period.parse(period).orThrow())).isEqualTo(written);
  }

  @ParameterizedTest
  @CsvSource({"2026-03-12,12 March 2026", "2026-12-01,1 December 2026"})
  void writesDates(LocalDate date, String written) {
    assertThat(dates.of(date)).isEqualTo(written);
  }

  private static Unit unit(String symbol, boolean before) {
    Position at = Position.startOf("units.yaml");
    return new Unit(new Written<>(symbol, at, 1), symbol, symbol, before, 0, at);
  }
}
