package dev.briefing.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class FigureReaderTest {
  private static final FigureReader READER = FigureReader.english();
  private static final int LONG = 700_000;

  static List<String> lines() throws IOException {
    Path table = Path.of("src/test/resources/dev/briefing/figure/find.txt");
    return Files.readAllLines(table).stream().filter(line -> !line.startsWith("#")).toList();
  }

  @ParameterizedTest
  @MethodSource("lines")
  void findsWhatSomebodyHasToVouchFor(String line) {
    String text = line.replaceAll("[«»]", "");
    StringBuilder marked = new StringBuilder();
    int at = 0;
    for (WrittenFigure figure : READER.find(text)) {
      marked.append(text, at, figure.start()).append('«');
      marked.append(text, figure.start(), figure.end()).append('»');
      at = figure.end();
    }
    // Figures that stand side by side may be one or several: what counts is what they cover.
    String found =
        marked.append(text.substring(at)).toString().replaceAll("»( ?\\(?| to | and )«", "$1");
    assertThat(found).isEqualTo(line);
  }

  /** At this length, whatever looks at the whole text for each figure takes minutes. */
  @ParameterizedTest
  @ValueSource(strings = {"1", "1,1,1,", "7% ", "7 or ", "half of ", "about ", "1\n", "(1) "})
  void timeGrowsAsTheText(String part) {
    String text = part.repeat(LONG / part.length());
    assertTimeoutPreemptively(Duration.ofSeconds(30), () -> READER.all(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ",",
        "seven ",
        "(",
        "1,",
        "a hundred and ",
        "$",
        "US$ ",
        "–",
        "7–",
        "of ",
        "no more than ",
        "one in ",
        "per 1 ",
        "between 1 and ",
        "from 1 to ",
        "1 000 ",
        "5 new ",
        "1 million ",
        "and a half ",
        "7% a year each year ",
        "down ",
        "12-",
        "2026-",
        "1万",
        "a'",
        "🙂",
        "https://"
      })
  void longTextsOfOneKindComeToAnEnd(String part) {
    assertThat(READER.all(part.repeat(LONG / 10 / part.length()))).isNotNull();
  }

  @Test
  void thereAreEnoughExamples() throws IOException {
    List<String> lines = lines();
    assertThat(lines).hasSizeGreaterThanOrEqualTo(300);
    assertThat(lines.stream().filter(line -> !line.contains("«"))).hasSizeGreaterThan(150);
  }

  @Test
  void randomTextsDoNotThrow() {
    String[] parts = {
      "7",
      "%",
      " per cent",
      "at least ",
      "trillion ",
      "yuan",
      "$",
      "(",
      ")",
      "–",
      " to ",
      "half",
      "of GDP",
      ".",
      ",",
      "-",
      "2026",
      "Q1",
      "seven",
      "th ",
      "文",
      "🙂",
      "\u202f",
      "e",
      "US",
      "between ",
      "and "
    };
    Random random = new Random(7);
    for (int i = 0; i < 2_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int j = 0; j < 12; j++) {
        text.append(parts[random.nextInt(parts.length)]);
      }
      for (WrittenFigure figure : READER.all(text.toString())) {
        assertThat(figure.start()).isLessThan(figure.end());
        assertThat(figure.text()).isEqualTo(text.substring(figure.start(), figure.end()));
      }
    }
  }
}
