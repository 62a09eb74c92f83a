package dev.briefing.read.shape;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefing.problem.Problems;
import dev.briefing.read.yaml.TextLines;
import dev.briefing.read.yaml.YamlReader;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the words of a quote stand in its YAML file. */
class QuoteGrammarTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '\0',
      delimiter = '¦',
      textBlock =
          """
          one two               ¦ one@1:4 two@1:8
          "one \\"two\\" 研 x"  ¦ one@1:5 "two"@1:9 研@1:17 x@1:19
          'it''s two'           ¦ it's@1:5 two@1:11
          one\\n  two\\n\\n  three ¦ one@1:4 two@2:3 three@4:3
          >-\\n    one\\n    two  ¦ one@2:5 two@3:5
          |\\n    one  x\\n    two ¦ one@2:5 x@2:10 two@3:5
          """)
  void isKnown(String yaml, String expected) {
    String text = "q: " + yaml.strip().replace("\\n", "\n") + "\n";
    TextLines lines = new TextLines("file.yaml", text);
    Problems problems = new Problems();
    var field = Field.optional("q", Grammars.QUOTE, "A quote.");
    var fields =
        Shape.of("a test", "A test.", field)
            .read(YamlReader.read(lines, problems).orElseThrow(), new Scope(lines, problems))
            .orElseThrow();
    assertThat(
            fields.get(field).orElseThrow().words().stream()
                .map(word -> word.value() + "@" + word.at().line() + ":" + word.at().column())
                .collect(Collectors.joining(" ")))
        .isEqualTo(expected);
  }
}
