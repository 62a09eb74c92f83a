package dev.briefing.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefing.model.Observation;
import dev.briefing.model.Written;
import dev.briefing.problem.Position;
import dev.briefing.problem.Problems;
import dev.briefing.problem.Rule;
import dev.briefing.read.shape.Scope;
import dev.briefing.read.yaml.TextLines;
import dev.briefing.read.yaml.YamlReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever becomes of a file, what is known of its older versions tells the same as to read each
 * whole. {@code -Dbriefing.sequences=500} tries more.
 */
class PastVersionsTest {
  private static final Optional<Written<String>> ENTITY =
      Optional.of(new Written<>("china", Position.startOf("content/site.yaml"), 5));
  private static final int VERSIONS = 60;

  /** Lines that move where a list, an item, a text or the file ends. */
  private static final List<String> LINES =
      List.of(
          "",
          "   ",
          "---",
          "...",
          "# a comment",
          "        # another",
          "indicators:",
          "entity: japan",
          "  - id: a",
          "    entity: japan",
          "    observations:",
          "    \"observations\": []",
          "    series: [{status: actual, source: s, values: {2020: 1}}]",
          "    note: >-",
          "    note: \"open",
          "      - open\"",
          "      closed\"",
          "    name: 'it''s",
          "      - {period: 2020, value: 1, status: actual, source: s}",
          "      - {period: 2021, value: 2, status: actual, source: s} # twice",
          "      - {period: 2022, value: 3,",
          "          status: actual}",
          "      -",
          "        period: 2023",
          "        value: 4",
          "        value: &x 5",
          "        status: estimate",
          "        note: |+",
          "          - in a note",
          "        quote: [",
          "        source: *x",
          "\t- tab",
          "      - - nested",
          "      - period: 2024",
          "    - period: 2025");

  static IntStream seeds() {
    return IntStream.range(0, Integer.getInteger("briefing.sequences", 40));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aTableSaysWhatItSaysReadWhole(int seed) throws Exception {
    Random random = new Random(seed);
    PastTables tables = new PastTables(ENTITY);
    List<String> lines = new ArrayList<>(table(seed).lines().toList());
    for (int version = 0; version < VERSIONS; version++) {
      String text = String.join(random.nextInt(9) == 0 ? "\r\n" : "\n", lines);
      text = random.nextInt(5) == 0 ? text : text + "\n";
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      assertThat(tables.observations("t.yaml", bytes).map(PastVersionsTest::told))
          .as("version %d:%n%s", version, text)
          .isEqualTo(whole(bytes).map(PastVersionsTest::told));
      for (int edits = random.nextInt(3); edits >= 0; edits--) {
        edit(lines, random);
      }
      if (random.nextInt(6) == 0) {
        lines = new ArrayList<>(table(seed).lines().toList());
      }
    }
  }

  /** Some of a real site, some written in all the ways there are. */
  private static String table(int seed) throws Exception {
    if (seed % 2 == 0) {
      return """
      title: T
      entity: china
      indicators:
        - id: a
          name: A
          unit: percent
          note: |
            Of
            - many
          observations:
            - {period: 2020, value: 1, status: actual, source: s}
            - period: 2021
              value: 2
              status: actual
              note: "two
                lines"
            # not the last
            - {period: 2022, value: 3, status: estimate}
        - id: b
          name: B
          unit: percent
          observations:
          - {period: 2020, value: 1, status: actual, source: s}
          - {period: 2020, value: 1, status: actual, source: s}
        - {id: c, name: C, unit: percent, observations: [{period: 2020, value: 1, status: actual}]}
      """;
    }
    try (Stream<Path> files = Files.list(Path.of("content/indicators"))) {
      List<Path> all = files.sorted().toList();
      return Files.readString(all.get(seed / 2 % all.size()));
    }
  }

  private static void edit(List<String> lines, Random random) {
    int at = lines.isEmpty() ? 0 : random.nextInt(lines.size());
    switch (random.nextInt(6)) {
      case 0 -> lines.add(at, LINES.get(random.nextInt(LINES.size())));
      case 1 -> {
        if (!lines.isEmpty()) {
          lines.remove(at);
        }
      }
      case 2 -> {
        if (!lines.isEmpty()) {
          lines.add(random.nextInt(lines.size()), lines.get(at));
        }
      }
      case 3 -> {
        if (!lines.isEmpty()) {
          lines.set(at, "  " + lines.get(at));
        }
      }
      default -> {
        if (!lines.isEmpty()) {
          lines.set(at, lines.get(at).replaceFirst("[0-9]", String.valueOf(random.nextInt(10))));
        }
      }
    }
  }

  private static Optional<List<Observation>> whole(byte[] bytes) {
    return FileText.decode(bytes, "t.yaml", new Problems())
        .flatMap(
            text -> {
              Problems problems = new Problems();
              TextLines lines = new TextLines("t.yaml", text);
              Parts parts = new Parts();
              YamlReader.read(lines, problems)
                  .ifPresent(
                      node ->
                          IndicatorTableReader.read(
                              node, new Scope(lines, problems), parts, ENTITY));
              return problems.sorted().stream().anyMatch(p -> p.rule() == Rule.YAML_SYNTAX)
                      || problems.sorted().stream().anyMatch(p -> p.rule() == Rule.EMPTY_FILE)
                  ? Optional.empty()
                  : Optional.of(
                      parts.tables.stream()
                          .flatMap(table -> table.indicators().stream())
                          .flatMap(indicator -> indicator.observations().stream())
                          .toList());
            });
  }

  /** All that they say, but not where. */
  private static List<String> told(List<Observation> observations) {
    return observations.stream()
        .map(
            one ->
                one.toString()
                    .replaceAll("t[.]yaml:\\d+:\\d+|(?:\\$\\$Lambda[^@]*)?@[0-9a-f]+", ""))
        .toList();
  }

  /** What moves where a sentence, a line's markup or a paragraph ends. */
  private static final List<String> SIGNS =
      List.of(
          "\n", "\n", "\n\n", " ", " ", "\t", ".", ".", "?", "!", "…", "。", "\"", "”", ")", "(",
          "[", "]", "]:", "](a.b)", "*", "_", "`", "#", ">", "|", "~", "- ", "1. ", "2) ", "a",
          "Be", "c.", "d.\n", "\u2028", "\u0085", "\u3000");

  @ParameterizedTest
  @MethodSource("seeds")
  void aPageSaysWhatItSaysReadWhole(int seed) {
    Random random = new Random(seed);
    for (int text = 0; text < 500; text++) {
      StringBuilder body = new StringBuilder();
      for (int i = random.nextInt(30); i >= 0; i--) {
        body.append(SIGNS.get(random.nextInt(SIGNS.size())));
      }
      String markdown = body.toString();
      assertThat(
              PastSentences.stretches(markdown).stream()
                  .flatMap(stretch -> PastSentences.of(stretch).stream()))
          .as(markdown)
          .containsExactlyElementsOf(PastSentences.of(markdown));
    }
  }
}
