package dev.briefing.export.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The examples are those of the search page's script, too. */
final class SearchWordsTest {

  @ParameterizedTest
  @CsvFileSource(resources = "words.txt", delimiter = '|', emptyValue = "", nullValues = "-")
  void foldsWords(String text, String words) {
    List<String> expected = words == null ? List.of() : List.of(words.split(" "));
    assertThat(SearchWords.of(text)).isEqualTo(expected);
  }
}
