package dev.briefing.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefing.model.Observation;
import dev.briefing.model.Written;
import dev.briefing.problem.Position;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A table that is read indicator by indicator says what it says as a whole. */
class PastTablesTest {
  static Stream<Path> tables() throws Exception {
    return Stream.of("content", "src/test/resources/golden/content")
        .map(folder -> Path.of(folder, "indicators").toFile().listFiles())
        .flatMap(Stream::of)
        .map(file -> file.toPath())
        .sorted();
  }

  @ParameterizedTest
  @MethodSource("tables")
  void tablesOfRealSitesSayTheSame(Path table) throws Exception {
    String text = Files.readString(table);
    List<String> whole = told(text.replaceFirst("(?m)^indicators:", "\"indicators\":"));
    assertThat(whole).isNotEmpty();
    assertThat(told(text)).isEqualTo(whole);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "indicators:\n- {id: a, name: A, unit: percent, observations: [{period: 2020, value: 1, status: actual}]}\n",
        "indicators:\n  # first\n\n  - id: a\n    name: A\n    unit: percent\n    observations:\n"
            + "      - {period: 2020, value: 1, status: actual}\n",
        "indicators:\n  - id: a\n    name: A\n    unit: percent\n    definition: |\n      Of\n"
            + "      - b\n    observations:\n      - {period: 2020, value: 1, status: actual}\ntitle: T\n",
        "indicators:\n  - id: a\n    name: A\n    unit: percent\n    observations:\n"
            + "      - {period: 2020, value: 1, status: actual, note: \"of\n      - two\"}\n",
        "indicators: [{id: a, name: A, unit: percent, observations: [{period: 2020, value: 1, status: actual}]}]\n"
      })
  void otherWaysToWriteOneAreReadAsWell(String text) {
    assertThat(told(text)).singleElement().asString().contains("2020");
    assertThat(told(text.replace("\n", "\r\n"))).hasSize(1);
  }

  @Test
  void commentsWithoutEndExhaustNothing() {
    String item =
        "- {id: a, name: A, unit: percent, observations: [{period: 2020, value: 1, status: actual}]}";
    assertThat(told("indicators:\n" + "  # x\n".repeat(50_000) + item + "\n")).hasSize(1);
  }

  @Test
  void whatCannotBeReadIsNotKnown() {
    PastTables tables = new PastTables(Optional.empty());
    String text = "indicators:\n  - {id: a\n  - id: b\n";
    assertThat(tables.observations("t", text.getBytes(StandardCharsets.UTF_8))).isEmpty();
  }

  private static List<String> told(String text) {
    Written<String> entity = new Written<>("china", Position.startOf("content/site.yaml"), 5);
    return new PastTables(Optional.of(entity))
            .observations("content/indicators/t.yaml", text.getBytes(StandardCharsets.UTF_8))
            .orElseThrow()
            .stream()
            .map(PastTablesTest::told)
            .toList();
  }

  private static String told(Observation observation) {
    return observation.address()
        + " "
        + observation.comparator()
        + " "
        + observation.value()
        + " "
        + observation.status();
  }
}
