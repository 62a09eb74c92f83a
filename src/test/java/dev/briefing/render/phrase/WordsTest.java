package dev.briefing.render.phrase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.briefing.render.theme.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WordsTest {
  @TempDir private Path folder;

  @Test
  void aMissingWordIsNamed() {
    assertThatThrownBy(() -> new Words(Locale.GERMAN, Map.of()).say("no.such"))
        .isInstanceOf(MissingWord.class)
        .hasMessage("words.properties has no \"no.such\" (language de)");
  }

  @Test
  void pluralsAreChoices() {
    Words words = Theme.ofGenerator().words(Locale.ENGLISH);
    assertThat(words.say("briefing.minutes", 1)).isEqualTo("1 minute");
    assertThat(words.say("briefing.evidence", 5, 1)).isEqualTo("5 figures from 1 source");
  }

  @Test
  void aFolderSpeaksAnotherLanguageWordByWord() throws IOException {
    Files.writeString(
        folder.resolve("words_de.properties"), "home = Übersicht\nnumber.percent-gap = \\u0020\n");
    Files.writeString(folder.resolve("words_de-AT.properties"), "month.1 = Jänner\n");
    Words words = Theme.in(folder).words(Locale.forLanguageTag("de-AT"));
    assertThat(words.say("home")).isEqualTo("Übersicht");
    assertThat(words.say("month.1")).isEqualTo("Jänner");
    assertThat(words.say("month.2")).isEqualTo("February");
  }

  @Test
  void aFolderReplacesSingleWords() throws IOException {
    Files.writeString(folder.resolve("words.properties"), "home = Start\n");
    Words words = Theme.in(folder).words(Locale.ENGLISH);
    assertThat(words.say("home")).isEqualTo("Start");
    assertThat(words.say("skip")).isEqualTo("Skip to the content");
  }

  @Test
  void everyWordOfTheTemplatesExists() throws IOException {
    Words words = Theme.ofGenerator().words(Locale.ENGLISH);
    Pattern use = Pattern.compile("\\bw\\(\"([^\"]+)\"");
    try (Stream<Path> files = Files.walk(Path.of("templates"))) {
      List<Path> templates = files.filter(file -> file.toString().endsWith(".ftlh")).toList();
      assertThat(templates).isNotEmpty();
      for (Path template : templates) {
        List<String> keys =
            use.matcher(Files.readString(template))
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
        assertThat(keys)
            .as(template.toString())
            .allSatisfy(key -> assertThat(words.say(key, 1, 1)).isNotEmpty());
      }
    }
  }
}
