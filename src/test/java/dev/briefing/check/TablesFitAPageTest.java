package dev.briefing.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefing.build.Build;
import dev.briefing.build.Options;
import dev.briefing.problem.Problem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is too much is named at the first that is too many, and what is just not is read. */
class TablesFitAPageTest {
  @TempDir private Path folder;

  private List<String> problems(String path, String text) throws Exception {
    Path content = folder.resolve("content");
    Files.createDirectories(content.resolve(path).getParent());
    Files.writeString(content.resolve("site.yaml"), "title: T\nentity: e\n");
    Files.writeString(content.resolve("entities.yaml"), "entities: [{id: e, name: E}]\n");
    Files.writeString(content.resolve(path), text);
    return Build.check(Options.of(folder, null, null, null, null)).problems().stream()
        .filter(problem -> problem.rule().code().equals("table-size"))
        .map(Problem::toString)
        .toList();
  }

  private static String lines(int count, IntFunction<String> line) {
    return IntStream.rangeClosed(1, count).mapToObj(line).collect(Collectors.joining());
  }

  private static String comparison(int columns, int rows) {
    return "title: C\ncolumns:\n"
        + lines(columns, i -> "  - {id: c" + i + "}\n")
        + "rows:\n"
        + lines(rows, i -> "  - {id: r" + i + "}\n");
  }

  @Test
  void columnsAndRows() throws Exception {
    assertThat(problems("comparisons/c.yaml", comparison(100, 2000))).isEmpty();
    assertThat(problems("comparisons/c.yaml", comparison(101, 2001)))
        .satisfiesExactly(
            columns -> assertThat(columns).contains("c.yaml:103:5", "has 101 columns"),
            rows -> assertThat(rows).contains("c.yaml:2105:5", "has 2001 rows"));
  }

  @Test
  void valuesOfAnIndicator() throws Exception {
    String head = "title: I\nindicators:\n  - id: i\n    name: I\n    unit: percent\n    series:\n";
    IntFunction<String> table =
        values ->
            head
                + "      - {status: actual, source: s, values: {"
                + lines(values, i -> "%04d-%02d: 1, ".formatted(1000 + i / 12, 1 + i % 12))
                + "}}\n";
    assertThat(problems("indicators/i.yaml", table.apply(50_000))).isEmpty();
    assertThat(problems("indicators/i.yaml", table.apply(50_001)))
        .singleElement()
        .asString()
        .contains("i.yaml:7:", "has 50001 values");
  }

  @Test
  void cellsOfMarkdown() throws Exception {
    String table = "---\ntitle: P\n---\n" + "|a".repeat(99) + "|\n" + "|-".repeat(99) + "|\n";
    assertThat(problems("pages/p.md", table + "|x|\n".repeat(1900))).isEmpty();
    assertThat(problems("pages/p.md", table + "|x|\n".repeat(2100)))
        .singleElement()
        .asString()
        .contains("p.md:1985:1", "too many cells");
  }
}
