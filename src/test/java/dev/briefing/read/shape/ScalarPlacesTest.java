package dev.briefing.read.shape;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefing.problem.Position;
import dev.briefing.problem.Problems;
import dev.briefing.read.yaml.Node;
import dev.briefing.read.yaml.TextLines;
import dev.briefing.read.yaml.YamlReader;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ScalarPlacesTest {

  /** Each text holds one X; its place in what YAML reads leads back to its place in the file. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "a: see X here",
        "a: 'it''s an X'",
        "a: \"a \\\"quoted\\\" X\"",
        "a: \"caf\\u00e9 and X\"",
        "a: \"caf\\u00e9\\u00e9\\u00e9 X\"",
        "a: >-\n  folded\n  over lines X\n  and on",
        "a: >-\n  two\n\n  paragraphs X\n",
        "a: |\n  kept\n  as it is, X\n",
        "a: |+\n    deep X\n\n",
        "a:\n  - {b: 中文 X}",
        "a: plain\n  on two lines X",
        "a: \"🙂 X\"",
        "a: '  padded X'",
        "a: \"tab\\tand X\"",
        "a: \"X\"",
      })
  void leadsBackToTheFile(String yaml) {
    TextLines file = new TextLines("f.yaml", yaml);
    Node.Scalar scalar = scalar(YamlReader.read(file, new Problems()).orElseThrow());
    String text = scalar.text().strip();
    int line = (int) text.substring(0, text.indexOf('X')).chars().filter(c -> c == '\n').count();
    int column = text.indexOf('X') - (text.lastIndexOf('\n', text.indexOf('X')) + 1);
    Position found = ScalarPlaces.of(scalar, text, file).at(line, column);
    assertThat(found).isEqualTo(file.at(yaml.indexOf('X')));
  }

  private static Node.Scalar scalar(Node node) {
    if (node instanceof Node.Mapping mapping) {
      return scalar(mapping.entries().get(0).value());
    }
    if (node instanceof Node.Sequence sequence) {
      return scalar(List.copyOf(sequence.items()).get(0));
    }
    return (Node.Scalar) node;
  }
}
