package dev.briefing.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefing.glossary.TermUses;
import dev.briefing.read.ContentReader;
import dev.briefing.read.Reading;
import dev.briefing.web.WebTree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TimeZone;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same content gives the same bytes, here on the repository's own content. */
final class SameBytesTest {
  private static final Path CONTENT = Path.of("content");
  @TempDir private Path folder;

  private static SortedMap<String, String> built(Path base) {
    Options options = Options.of(base, null, Path.of("templates").toAbsolutePath(), null, null);
    Reading reading = ContentReader.read(options.content(), options.label());
    assertThat(reading.problems()).isEmpty();
    WebTree tree = Build.tree(reading.site(), TermUses.of(reading.site()), options);
    SortedMap<String, String> texts = new TreeMap<>();
    tree.files()
        .forEach(
            (path, content) ->
                texts.put(path.value(), new String(content.bytes(), StandardCharsets.ISO_8859_1)));
    return texts;
  }

  private static SortedMap<String, String> plain() {
    return built(Path.of(""));
  }

  @Test
  void builtTwice() {
    assertThat(plain()).hasSizeGreaterThan(50).isEqualTo(plain());
  }

  @ParameterizedTest
  @CsvSource({
    "tr-TR, Asia/Kathmandu",
    "ar-EG, Pacific/Apia",
    "th-TH-u-nu-thai, America/Caracas",
    "de-CH, Europe/Zurich"
  })
  void inAnyLocaleAndTimeZone(String locale, String zone) {
    SortedMap<String, String> expected = plain();
    Locale usualLocale = Locale.getDefault();
    TimeZone usualZone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(locale));
      TimeZone.setDefault(TimeZone.getTimeZone(zone));
      assertThat(plain()).isEqualTo(expected);
    } finally {
      Locale.setDefault(usualLocale);
      TimeZone.setDefault(usualZone);
    }
  }

  @Test
  void inAnyOrderOfFiles() {
    Folders.copy(CONTENT, folder.resolve("content"), true);
    assertThat(built(folder)).isEqualTo(plain());
  }

  @Test
  void withTheLineEndsAndMarksOfWindows() throws IOException {
    Folders.copy(CONTENT, folder.resolve("content"), false);
    for (Path file : Folders.files(folder.resolve("content"))) {
      Files.writeString(file, "\uFEFF" + Files.readString(file).replace("\n", "\r\n"));
    }
    assertThat(built(folder)).isEqualTo(plain());
  }
}
