package dev.briefing.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefing.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is unchanged is not made again, and what is made is never older than its content. */
class RepeatedPublishTest {
  @TempDir private Path folder;
  private Drafts drafts;
  private Path home;

  @BeforeEach
  void publishes() throws Exception {
    home = folder.resolve("site");
    drafts = new Drafts(folder.resolve("home"));
    assertThat(publish()).isPositive();
  }

  @Test
  void drawsNothingWhereNothingChanged() throws Exception {
    Result first = result(new Count());
    Count count = new Count();
    Result again = result(count);
    assertThat(count.drawn).isZero();
    assertThat(again).isEqualTo(first);
    assertThat(again.written()).isZero();
    assertThat(again.pages()).isPositive();
    assertThat(again.unchanged()).isEqualTo((int) files(home) - 1);
  }

  @Test
  void saysAgainWhatItFound() throws Exception {
    drafts.change("content/site.yaml", "unexpected-file: off", "unexpected-file: warning");
    drafts.write("content/stray.txt", "?");
    List<Problem> found = result(new Count()).problems();
    assertThat(found).isNotEmpty();
    Count count = new Count();
    assertThat(result(count).problems()).isEqualTo(found);
    assertThat(count.drawn).isZero();
  }

  @Test
  void whatSomebodyChangedInTheSiteIsPutRight() throws Exception {
    Path page = home.resolve("index.html");
    byte[] written = Files.readAllBytes(page);
    Files.writeString(page, "mine");
    assertThat(publish()).isPositive();
    assertThat(page).hasBinaryContent(written);
    Files.delete(page);
    assertThat(publish()).isPositive();
    assertThat(page).hasBinaryContent(written);
    assertThat(publish()).isZero();
  }

  @Test
  void eachThingThatItIsMadeOfCounts() throws Exception {
    drafts.change(any("content/briefings", ".md"), "\ntitle: ", "\ntitle: New ");
    assertThat(publish()).isPositive();
    assertThat(publish()).isZero();
    Files.createDirectories(drafts.folder.resolve("content/empty"));
    assertThat(publish()).isPositive();
    drafts.write("templates/words.properties", drafts.text("templates/words.properties") + "\n#\n");
    assertThat(publish()).isPositive();
    assertThat(publish()).isZero();
    Files.delete(drafts.folder.resolve("content/units.yaml"));
    assertThat(publish()).isZero();
    drafts.restore();
    assertThat(publish()).isPositive();
  }

  @Test
  void aDamagedNoteIsNoNote() throws Exception {
    try (Stream<Path> notes = Files.walk(cache())) {
      for (Path note : notes.filter(Files::isRegularFile).toList()) {
        for (String text :
            List.of(
                "",
                "{",
                "[]",
                "null",
                "{\"madeOf\":\"1\"}",
                "{\"madeOf\":1,\"files\":[]}",
                "\0\0")) {
          Files.writeString(note, text);
          assertThat(publish()).as(text).isPositive();
        }
      }
    }
    assertThat(publish()).isZero();
  }

  @Test
  void whatAKilledPublishLeftIsMended() throws Exception {
    Path old = folder.resolve(".site-old");
    Files.move(home, old);
    Files.createDirectory(home);
    publish();
    assertThat(old).doesNotExist();
    assertThat(home.resolve("index.html")).exists();
  }

  @Test
  void aCacheThatCannotBeWrittenStopsNobody() throws Exception {
    Path file = Files.writeString(folder.resolve("a-file"), "");
    Count count = new Count();
    new RepeatedPublish(file).publish(options(), count);
    assertThat(count.drawn).isPositive();
  }

  private Path cache() {
    return folder.resolve("cache");
  }

  private Options options() {
    return drafts.options(home);
  }

  private Result result(Count count) throws BuildFailure {
    return new RepeatedPublish(cache()).publish(options(), count);
  }

  /** How many pages were drawn. */
  private int publish() throws BuildFailure {
    Count count = new Count();
    result(count);
    return count.drawn;
  }

  private String any(String below, String ending) {
    return Folders.files(drafts.folder.resolve(below)).stream()
        .map(drafts.folder::relativize)
        .map(Path::toString)
        .filter(name -> name.endsWith(ending))
        .findFirst()
        .orElseThrow();
  }

  private static long files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).count();
    }
  }

  private static final class Count implements Progress {
    int drawn;

    @Override
    public void drawn(int done, int all) {
      drawn = Math.max(drawn, done);
    }
  }
}
