package dev.briefing.export.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The examples are those of the search page's script, too. */
final class SearchWordsTest {
  private static final String SIGNS = "abzusi&.,019 -'\n";

  @ParameterizedTest
  @CsvFileSource(resources = "words.txt", delimiter = '|', emptyValue = "", nullValues = "-")
  void foldsWords(String text, String words) {
    List<String> expected = words == null ? List.of() : List.of(words.split(" "));
    assertThat(SearchWords.of(text)).isEqualTo(expected);
  }

  /** A line without accents is read in a quicker way than one with a letter like this. */
  @Test
  void readsLinesWithAndWithoutAccentsAlike() {
    Random random = new Random(7);
    for (int i = 0; i < 20_000; i++) {
      StringBuilder line = new StringBuilder();
      random.ints(random.nextInt(12), 0, SIGNS.length()).forEach(c -> line.append(SIGNS.charAt(c)));
      assertThat(SearchWords.of(line + " é")).as("%s", line).isEqualTo(SearchWords.of("" + line));
    }
  }
}
