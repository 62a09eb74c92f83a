package dev.briefing.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FigureReferenceTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "gdp",
        "gdp/china",
        "gdp/2025",
        "gdp/latest",
        "gdp/target",
        "gdp@cnn-2026-03-12",
        "gdp#us-dollar",
        "gdp/china/2025",
        "gdp/china/latest/forecast",
        "gdp/2026-2030/target@cnn",
        "gdp/china+japan/2010-2022",
        "gdp/china/2025-Q1/outcome@wangChina_2024:a.b#us-dollar",
        "5g-base-stations/china",
      })
  void isWrittenAsItIsRead(String text) {
    assertThat(FigureReference.parse(text).orThrow()).hasToString(text);
  }

  @Test
  void hasParts() {
    FigureReference reference =
        FigureReference.parse("gdp/china+japan/2025/target@cnn#us-dollar").orThrow();
    assertThat(reference.indicator()).isEqualTo("gdp");
    assertThat(reference.entities()).containsExactly("china", "japan");
    assertThat(reference.period()).map(Period::text).contains("2025");
    assertThat(reference.latest()).isFalse();
    assertThat(reference.kind()).contains(Kind.TARGET);
    assertThat(reference.source()).contains("cnn");
    assertThat(reference.unit()).contains("us-dollar");
    assertThat(reference.isBare()).isFalse();
    assertThat(FigureReference.parse("gdp").orThrow().isBare()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''               | a figure is written ID/ENTITY/PERIOD/KIND@SOURCE, of lower-case letters, digits and hyphens",
        "GDP              | a figure is written ID/ENTITY/PERIOD/KIND@SOURCE, of lower-case letters, digits and hyphens",
        "gdp growth       | a figure is written ID/ENTITY/PERIOD/KIND@SOURCE, of lower-case letters, digits and hyphens",
        "gdp#             | a figure is written ID/ENTITY/PERIOD/KIND@SOURCE, of lower-case letters, digits and hyphens",
        "gdp@             | after @ stands the id of a source",
        "gdp@a/b          | after @ stands the id of a source",
        "gdp@a@b          | after @ stands the id of a source",
        "gdp/             | a figure is written ID/ENTITY/PERIOD/KIND@SOURCE, and nothing is left empty between two /",
        "gdp//2025        | a figure is written ID/ENTITY/PERIOD/KIND@SOURCE, and nothing is left empty between two /",
        "gdp/China        | a figure is written ID/ENTITY/PERIOD/KIND@SOURCE; \"China\" is none of them",
        "gdp/china+       | a figure is written ID/ENTITY/PERIOD/KIND@SOURCE; \"china+\" is none of them",
        "gdp/china+china  | each entity is named once",
        "gdp/2025/china   | a figure is written ID/ENTITY/PERIOD/KIND@SOURCE, each part once and in this order",
        "gdp/target/2025  | a figure is written ID/ENTITY/PERIOD/KIND@SOURCE, each part once and in this order",
        "gdp/china/japan  | a figure is written ID/ENTITY/PERIOD/KIND@SOURCE, each part once and in this order",
        "gdp/2025/latest  | a figure is written ID/ENTITY/PERIOD/KIND@SOURCE, each part once and in this order",
        "gdp/2025-13      | \"2025-13\" is not a period: there is no such date",
        "gdp/25           | \"25\" is not a period, such as 2025, 2025-Q1, 2025-03, 2025-03-12 or 2026-2030",
      })
  void isNotRead(String text, String message) {
    assertThat(FigureReference.parse(text)).isEqualTo(Parsed.bad(message));
  }
}
