package dev.briefing.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefing.model.Addresses;
import dev.briefing.model.CellValue;
import dev.briefing.model.Comparison;
import dev.briefing.model.Equivalent;
import dev.briefing.model.Indicator;
import dev.briefing.model.Line;
import dev.briefing.model.Observation;
import dev.briefing.model.Prose;
import dev.briefing.model.Quote;
import dev.briefing.model.Scheme;
import dev.briefing.model.Source;
import dev.briefing.model.Value;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What readers take away says what the tables say, digit by digit. */
final class DataTest {
  private static final String GOLDEN = "src/test/resources/golden";
  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"", GOLDEN})
  void everyObservationComesBackFromTheCsv(String base) throws Exception {
    Downloads site = Downloads.of(Path.of(base), folder);
    int seen = 0;
    for (Indicator indicator : site.catalogue().site().indicators().toList()) {
      String id = indicator.id().value();
      List<Map<String, String>> rows = site.csv(Addresses.data(Scheme.INDICATOR, id) + ".csv");
      assertThat(rows).as(id).hasSameSizeAs(indicator.observations());
      for (int i = 0; i < rows.size(); i++) {
        same(rows.get(i), indicator.observations().get(i), site);
        assertThat(rows.get(i).get("unit")).isEqualTo(indicator.unit().value());
        seen++;
      }
    }
    assertThat(seen).isGreaterThan(10);
  }

  private static void same(Map<String, String> row, Observation is, Downloads site) {
    String where = is.address();
    assertThat(row.get("reference")).isEqualTo(where);
    assertThat(row.get("indicator")).isEqualTo(is.indicator());
    assertThat(row.get("entity")).isEqualTo(is.entity().value());
    assertThat(row.get("period")).isEqualTo(is.period().value().text());
    assertThat(row.get("start")).isEqualTo(is.period().value().start().toString());
    assertThat(row.get("end")).isEqualTo(is.period().value().end().toString());
    value(row, is.value(), where);
    assertThat(row.get("comparator")).isEqualTo(is.comparator().word());
    assertThat(row.get("status")).isEqualTo(is.status().word());
    assertThat(row.get("kind")).isEqualTo(is.kind().word());
    assertThat(row.get("source")).isEqualTo(is.source().map(s -> s.value()).orElse(""));
    Source source = is.source().flatMap(s -> site.catalogue().source(s.value())).orElse(null);
    assertThat(unguarded(row.get("source_title"))).isEqualTo(source == null ? "" : source.title());
    assertThat(unguarded(row.get("licence")))
        .isEqualTo(source == null ? "" : source.licence().orElse(""));
    assertThat(unguarded(row.get("quote"))).isEqualTo(is.quote().map(Quote::text).orElse(""));
    assertThat(unguarded(row.get("note")))
        .isEqualTo(is.note().map(Prose::plain).orElse("").strip());
    assertThat(row.get("plan")).isEqualTo(is.target().plan().map(p -> p.value()).orElse(""));
    assertThat(row.get("reach")).isEqualTo(is.target().reach().map(r -> r.word()).orElse(""));
    assertThat(row.get("state"))
        .isEqualTo(is.target().state().map(s -> s.value().word()).orElse(""));
    assertThat(row.get("replaces")).isEqualTo(is.replaces().map(r -> r.value()).orElse(""));
    assertThat(row.get("contested"))
        .isEqualTo(site.catalogue().contesting(is).isEmpty() ? "false" : "true");
    assertThat(row.get("calculation").isEmpty()).isEqualTo(is.calculation().isEmpty());
    for (Equivalent also : is.also()) {
      assertThat(row.get("also")).endsWith(" " + also.unit().value());
      assertThat(number(row.get("also").split(" ")[0])).isEqualTo(exact(also.value().value()));
    }
    String[] page = row.get("page").split("#");
    assertThat(page[0]).endsWith("indicators/" + is.indicator() + ".html");
    assertThat(site.text("indicators/" + is.indicator() + ".html"))
        .contains("id=\"" + page[1] + "\"");
  }

  /** The number, its digits and its decimals; what is no number stands elsewhere. */
  private static void value(Map<String, String> row, Value is, String where) {
    boolean words = is instanceof Value.Words;
    assertThat(unguarded(row.get("says"))).isEqualTo(words ? is.toString() : "");
    assertThat(unguarded(row.get("written"))).isEqualTo(words ? "" : is.toString());
    if (is instanceof Value.Amount amount) {
      assertThat(number(row.get("value"))).as(where).isEqualTo(exact(amount));
      assertThat(row.get("low") + row.get("high")).isEmpty();
    } else if (is instanceof Value.Range range) {
      assertThat(number(row.get("low"))).as(where).isEqualTo(exact(range.low()));
      assertThat(number(row.get("high"))).as(where).isEqualTo(exact(range.high()));
      assertThat(row.get("value")).isEmpty();
    } else {
      assertThat(row.get("value") + row.get("low") + row.get("high")).as(where).isEmpty();
    }
  }

  /** A number as it must stand in a cell: 1.50 is not 1.5, and nothing is written with an E. */
  private static BigDecimal number(String cell) {
    assertThat(cell).matches("-?\\d+(\\.\\d+)?");
    return new BigDecimal(cell);
  }

  /** The digits times the magnitude, done by hand: no decimals but those that were written. */
  private static BigDecimal exact(Value value) {
    Value.Amount amount = (Value.Amount) value;
    BigDecimal product = amount.digits().multiply(BigDecimal.TEN.pow(amount.magnitude().power()));
    int decimals = Math.max(0, amount.digits().scale() - amount.magnitude().power());
    return product.setScale(decimals);
  }

  /** A text without the apostrophe that keeps spreadsheets from calculating. */
  private static String unguarded(String cell) {
    return cell.matches("(?s)'[=+@＝＋－＠\\t\\r\\n-].*") ? cell.substring(1) : cell;
  }

  @ParameterizedTest
  @ValueSource(strings = {"", GOLDEN})
  void everyCellOfAComparisonComesBack(String base) throws Exception {
    Downloads site = Downloads.of(Path.of(base), folder);
    for (Comparison comparison : site.catalogue().site().comparisons()) {
      List<Map<String, String>> rows =
          site.csv(Addresses.data(Scheme.COMPARISON, comparison.id()) + ".csv");
      int next = 0;
      for (Line row : comparison.rows()) {
        for (Line column : comparison.columns()) {
          CellValue cell = site.catalogue().cell(row, column);
          int size = cell instanceof CellValue.Figures all ? all.observations().size() : 1;
          for (int i = 0; i < size; i++) {
            Map<String, String> is = rows.get(next++);
            assertThat(is.get("comparison")).isEqualTo(comparison.id());
            assertThat(is.get("row")).isEqualTo(row.id().value());
            assertThat(is.get("column")).isEqualTo(column.id().value());
            assertThat(is.get("number")).isEqualTo(String.valueOf(i + 1));
            cell(is, cell, i, site);
          }
        }
      }
      assertThat(rows).hasSize(next);
    }
  }

  private static void cell(Map<String, String> row, CellValue cell, int index, Downloads site) {
    if (cell instanceof CellValue.Figures figures) {
      assertThat(row.get("cell")).isEqualTo("figure");
      same(row, figures.observations().get(index), site);
    } else if (cell instanceof CellValue.Text text) {
      assertThat(row.get("cell")).isEqualTo("text");
      assertThat(unguarded(row.get("text"))).isEqualTo(text.text().text().plain().strip());
      assertThat(row.get("source")).isEqualTo(text.source().orElse(""));
      assertThat(unguarded(row.get("quote")))
          .isEqualTo(text.text().quote().map(Quote::text).orElse(""));
      assertThat(row.get("reference")).isEmpty();
    } else if (cell instanceof CellValue.Gap gap) {
      assertThat(row.get("cell")).isEqualTo("gap");
      assertThat(unguarded(row.get("text"))).isEqualTo(gap.reason().plain().strip());
    } else {
      assertThat(row.get("cell")).isEqualTo("nothing");
    }
  }

  @Test
  void theJsonSaysTheSameAndNamesTheSourcesInFull() throws Exception {
    Downloads site = Downloads.of(Path.of(GOLDEN), folder);
    JsonNode json = site.json("data/tidal-output.json");
    List<Map<String, String>> rows = site.csv("data/tidal-output.csv");
    assertThat(json.get("observations").size()).isEqualTo(rows.size());
    for (int i = 0; i < rows.size(); i++) {
      JsonNode observation = json.get("observations").get(i);
      rows.get(i)
          .forEach(
              (column, cell) -> {
                boolean known = observation.has(column);
                assertThat(known ? observation.get(column).asString() : "")
                    .as(column)
                    .satisfiesAnyOf(
                        text -> assertThat(text).isEqualTo(unguarded(cell)),
                        text -> assertThat(new BigDecimal(text)).isEqualByComparingTo(cell));
              });
    }
    assertThat(site.text("data/tidal-output.json")).contains("\"value\":1.50,");
    assertThat(json.get("sources").get(0).toString())
        .contains(
            "\"title\":\"Survey of tidal power\"",
            "\"authors\":\"Ida Lie; Tide Survey\"",
            "\"publisher\":\"Tide Survey\"",
            "\"issued\":\"2026-03-12\"",
            "\"url\":\"https://survey.example/2026?a=1&b=2\"",
            "\"archive_url\":\"https://archive.example/survey\"",
            "\"licence\":\"CC-BY-4.0\"",
            "\"note\":\"The figures for 2025 are provisional.\"",
            "\"page\":\"https://tides.example/energy/sources/survey-2026.html\"");
  }
}
