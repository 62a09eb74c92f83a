package dev.briefing.read.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefing.problem.Problem;
import dev.briefing.problem.Problems;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class YamlReaderTest {
  private final Problems problems = new Problems();

  private Optional<Node> read(String text) {
    return YamlReader.read(new TextLines("f.yaml", text), problems);
  }

  private Node value(String text, String key) {
    Node.Mapping mapping = (Node.Mapping) read(text).orElseThrow();
    return mapping.entry(key).orElseThrow().value();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "NO",
        "no",
        "yes",
        "on",
        "010",
        "0x1F",
        "1_000",
        "1:30",
        "1.50",
        "~",
        "null",
        ".inf",
        "2026-02-30",
        "1e3"
      })
  void aScalarStaysTheTextThatWasWritten(String text) {
    assertThat(value("a: " + text, "a"))
        .isInstanceOfSatisfying(
            Node.Scalar.class, scalar -> assertThat(scalar.text()).isEqualTo(text));
    assertThat(problems.sorted()).isEmpty();
  }

  @Test
  void charactersBeyondTheFirstPlaneStandAnywhere() {
    for (int before = 1015; before < 1035; before++) {
      String text = "x".repeat(before) + "😀".repeat(2100) + "𐍈";
      for (String written : List.of("a: " + text, "a: \"" + text + "\"", "a: '" + text + "'")) {
        assertThat(((Node.Scalar) value(written, "a")).text()).isEqualTo(text);
      }
    }
  }

  /** The parser's own limit is lower than that of a file. */
  @Test
  void aFileOfAllItsBytesIsRead() {
    String text = "x ".repeat(2_400_000) + "x";
    assertThat(((Node.Scalar) value("a: " + text, "a")).text()).hasSize(text.length());
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{a: ", "- "})
  void whatIsNestedTooDeeplyIsSaidWhereItIs(String opening) {
    YamlReader.read(new TextLines("x.yaml", "a:\n  " + opening.repeat(5000)), problems);
    assertThat(problems.sorted())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.message()).contains("more than 50 deep");
              assertThat(problem.at().column()).isGreaterThan(50);
            });
  }

  @Test
  void aKeyWithNothingBehindItIsEmpty() {
    assertThat(value("a:\nb: 1", "a")).isInstanceOf(Node.Empty.class);
    assertThat(((Node.Scalar) value("a: \"\"\nb: 1", "a")).text()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          'a: x'            | 1:4 | 1
          'b: 1\\na: xyz'   | 2:4 | 3
          '中文: 1\\na: 文字' | 2:4 | 2
          '🙂: 1\\na: "🙂x"' | 2:4 | 4
          '{b: 🙂, a: xy}'  | 1:11 | 2
          'a: |\\n  one\\n'  | 1:4 | 1
          """)
  void placesCountCodePoints(String yaml, String place, int length) {
    Node node = value(yaml.replace("\\n", "\n"), "a");
    assertThat(node.at().line() + ":" + node.at().column()).isEqualTo(place);
    assertThat(node.length()).isEqualTo(length);
  }

  @Test
  void aTextOfOneLineIsPlainAndAnyOtherIsNot() {
    Node.Mapping node =
        (Node.Mapping) read("a: x\nb: 'x'\nc: \"x\"\nd: |\n  x\ne: >\n  x\n").orElseThrow();
    List<Boolean> plain =
        node.entries().stream().map(entry -> ((Node.Scalar) entry.value()).plain()).toList();
    assertThat(plain).containsExactly(true, false, false, false, false);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          'a: *x'              | 1:4 | yaml-feature
          'a: &x 1'            | 1:4 | yaml-feature
          'a: &x {b: 1}'       | 1:4 | yaml-feature
          'a: !!str 1'         | 1:4 | yaml-feature
          'a: !own {b: 1}'     | 1:4 | yaml-feature
          '<<: {b: 1}'         | 1:1 | yaml-feature
          'a: 1\\n---\\nb: 1'  | 3:1 | yaml-feature
          'a: 1\\na: 2'        | 2:1 | duplicate-key
          'a: 1\\n"a": 2'      | 2:1 | duplicate-key
          'a: b: c'            | 1:5 | yaml-syntax
          'a: [1'              | 1:6 | yaml-syntax
          '? [a, b]\\n: 1'     | 1:4 | yaml-syntax
          'a: @x'              | 1:4 | yaml-syntax
          '# only this'        | 1:1 | empty-file
          """)
  void refusesWhatAnEditorCannotHaveMeant(String yaml, String place, String rule) {
    read(yaml.replace("\\n", "\n"));
    Problem problem = problems.sorted().get(0);
    assertThat(problem.at().line() + ":" + problem.at().column()).isEqualTo(place);
    assertThat(problem.rule().code()).isEqualTo(rule);
  }

  @Test
  void nestingHasALimit() {
    assertThat(read("[".repeat(5_000) + "]".repeat(5_000))).isEmpty();
    assertThat(problems.sorted()).hasSize(1);
  }
}
