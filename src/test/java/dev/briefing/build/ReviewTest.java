package dev.briefing.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.briefing.build.Review.Telling;
import dev.briefing.history.GitRepository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is said of each kind of change, to the letter and in all formats. */
class ReviewTest {
  private static final Path BASE = Path.of("src/test/resources/broken/base/content");
  private static final Path CASES = Path.of("src/test/resources/difference");

  @TempDir Path folder;

  static List<ContentChange> changes() throws IOException {
    return ContentChange.all(CASES.resolve("changes.txt"));
  }

  @ParameterizedTest
  @MethodSource("changes")
  void saysWhatAChangeMeans(ContentChange change) throws Exception {
    Path before = folder.resolve("before/content");
    Path after = folder.resolve("after/content");
    Folders.copy(BASE, before, false);
    Folders.copy(BASE, after, false);
    change.prepare(before);
    change.make(after);
    // A small theme, so that the pages in the expected files are short.
    Options options =
        Options.of(
            folder.resolve("after"), null, CASES.resolve("templates").toAbsolutePath(), null, null);
    Review review = Review.of(options, Optional.of(before.toString()), Optional.empty());
    for (Telling telling : Telling.values()) {
      Path expected = CASES.resolve("expected/" + change.slug() + ending(telling));
      String told = review.tell(telling);
      if ("overwrite".equals(System.getProperty("golden"))) {
        Files.writeString(expected, told);
      }
      assertThat(told).as(telling.toString()).isEqualTo(Files.readString(expected));
    }
  }

  @Test
  void expectsNothingElse() throws IOException {
    List<String> names = new ArrayList<>();
    for (ContentChange change : changes()) {
      Stream.of(Telling.values()).map(t -> change.slug() + ending(t)).forEach(names::add);
    }
    try (Stream<Path> files = Files.list(CASES.resolve("expected"))) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(names);
    }
    assertThat(changes()).hasSizeGreaterThanOrEqualTo(40);
  }

  @Test
  void comparesWithWhereTheBranchBegan() throws Exception {
    GitRepository made = GitRepository.in(folder);
    Folders.copy(BASE, folder.resolve("content"), false);
    made.commit("One");
    made.git("switch", "-q", "-c", "side");
    made.git("switch", "-q", "main");
    made.write("content/pages/later.md", "---\ntitle: Later\n---\nLater.\n").commit("Two");
    made.git("switch", "-q", "side");
    Path about = folder.resolve("content/pages/about.md");
    Files.writeString(about, Files.readString(about).replace("What this", "Where this"));
    Options options = Options.of(folder, null, null, null, null);
    assertThat(told(options, null, null))
        .isEqualTo(
            """
            Other pages: 1 changed.

            Other pages
              ~ About (about.html)
                  sentence: What this site is. → Where this site is.
            """);
    assertThat(told(options, "main~1", "main"))
        .startsWith("Other pages: 1 added; addresses: 1 new.");
    assertThat(told(options, "main", "main")).isEqualTo("Nothing has changed.\n");
    assertThatThrownBy(() -> told(options, "v7", null))
        .hasMessage("there is no revision v7 in this repository");
  }

  @Test
  void saysWhatIsMissing() throws Exception {
    Folders.copy(BASE, folder.resolve("content"), false);
    Options options = Options.of(folder, null, null, null, null);
    assertThatThrownBy(() -> told(options, null, null))
        .hasMessage(
            "content lies in no git repository; two content folders can be compared without git");
    GitRepository made = GitRepository.in(folder);
    made.write("other.txt", "1").git("add", "other.txt");
    made.git("commit", "-q", "-m", "One");
    assertThatThrownBy(() -> told(options, "HEAD", null))
        .hasMessage("there was no folder content at that revision");
  }

  private static String told(Options options, String from, String to) throws BuildFailure {
    return Review.of(options, Optional.ofNullable(from), Optional.ofNullable(to))
        .tell(Telling.TEXT);
  }

  private static String ending(Telling telling) {
    return switch (telling) {
      case TEXT -> ".txt";
      case MARKDOWN -> ".md";
      case HTML -> ".html";
      case JSON -> ".json";
    };
  }
}
