package dev.briefing.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefing.model.Observation;
import dev.briefing.model.Reference;
import dev.briefing.model.Source;
import dev.briefing.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ContentReaderTest {
  @TempDir private Path folder;

  @BeforeEach
  void site() throws IOException {
    write("site.yaml", "title: A site\nentity: no\n");
  }

  private void write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private Reading read() {
    return ContentReader.read(folder, "content");
  }

  private List<String> problems() {
    return read().problems().stream().map(Problem::toString).toList();
  }

  @Test
  void norwayIsNorwayAndAZeroStays() throws IOException {
    write("entities.yaml", "entities: [{id: no, name: NO}]\n");
    write(
        "indicators/t.yaml",
        """
        title: T
        indicators:
          - id: x
            name: X
            unit: percent
            series: [{status: actual, source: s, values: {2020: 1.50, 2021: 010, 2022: }}]
        """);
    Reading reading = read();
    assertThat(reading.problems()).isEmpty();
    assertThat(reading.site().entities().get(0).name()).isEqualTo("NO");
    List<Observation> observations = reading.site().observations().toList();
    assertThat(observations).extracting(o -> o.entity().value()).containsOnly("no");
    assertThat(observations).extracting(o -> o.value().toString()).containsExactly("1.50", "10");
    assertThat(observations.get(0).at()).hasToString("content/indicators/t.yaml:6:57");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-03-12",
        "{date-parts: [[2026, 3, 12]]}",
        "[{year: 2026, month: 3, day: 12}]",
        "{year: 2026, month: 03, day: 12}"
      })
  void datesOfSourcesAreReadAsZoteroAndPandocWriteThem(String date) throws IOException {
    write(
        "sources/s.yaml",
        "references:\n  - {id: s, type: report, title: S, issued: " + date + "}\n");
    assertThat(problems()).isEmpty();
    Source source = read().site().sources().get(0);
    assertThat(source.csl().get("issued"))
        .isEqualTo(Map.of("date-parts", List.of(List.of(2026, 3, 12))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-02-30", "{date-parts: [[2026, 13]]}", "soon", "{season: 1}", "[]"})
  void impossibleDatesOfSourcesAreProblems(String date) throws IOException {
    write(
        "sources/s.yaml",
        "references:\n  - {id: s, type: report, title: S, issued: " + date + "}\n");
    assertThat(problems()).hasSize(1);
  }

  @Test
  void whatAPageRefersToKeepsItsPlaceInTheFile() throws IOException {
    write(
        "briefings/b.md",
        """
        ---
        title: B
        date: 2026-03-12
        summary: >-
          A summary with
          a [term](term:fab) in it.
        sectors: []
        ---
        Text.

        Then a [figure](indicator:x).
        """);
    Reading reading = read();
    assertThat(reading.problems()).isEmpty();
    var briefing = reading.site().briefings().get(0);
    Reference inSummary = briefing.head().summary().orElseThrow().references().get(0);
    Reference inBody = briefing.body().references().get(0);
    assertThat(inSummary.at()).hasToString("content/briefings/b.md:6:5");
    assertThat(inSummary.destinationAt()).hasToString("content/briefings/b.md:6:12");
    assertThat(inBody.at()).hasToString("content/briefings/b.md:11:8");
  }

  @Test
  void aFileThatCannotBeReadIsRememberedAsLost() throws IOException {
    write("glossary/g.yaml", "terms: [\n");
    write("sectors/chips.md", "no front matter\n");
    Reading reading = read();
    assertThat(reading.problems()).hasSize(2);
    assertThat(reading.site().losses().mayHold("term", "anything")).isTrue();
    assertThat(reading.site().losses().mayHold("sector", "chips")).isTrue();
    assertThat(reading.site().losses().mayHold("sector", "cars")).isFalse();
  }

  @Test
  void aLinkIsNotFollowed() throws IOException {
    Path outside =
        Files.writeString(
            folder.resolveSibling(folder.getFileName() + "-secret.md"), "---\ntitle: x\n---\n");
    Files.createDirectories(folder.resolve("pages"));
    Files.createSymbolicLink(folder.resolve("pages/x.md"), outside);
    assertThat(read().site().pages()).isEmpty();
    assertThat(read().problems().get(0).message()).contains("symbolic link");
    Files.delete(outside);
  }

  @Test
  void dotFilesAndAReadmeAreNobodysBusiness() throws IOException {
    write(".editorconfig", "x");
    write("README.md", "x");
    write("pages/.DS_Store", "x");
    assertThat(problems()).isEmpty();
  }
}
