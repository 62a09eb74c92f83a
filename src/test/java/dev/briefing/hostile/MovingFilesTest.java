package dev.briefing.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.briefing.build.Build;
import dev.briefing.build.BuildFailure;
import dev.briefing.build.Options;
import dev.briefing.build.Result;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Content that changes while it is read, and folders that lie in each other. */
final class MovingFilesTest {
  private static final String PAGE =
      "---\ntitle: P\n---\n" + "Text of some length.\n\n".repeat(500);
  @TempDir private Path folder;
  private Path content;

  @BeforeEach
  void site() throws IOException {
    content = Files.createDirectories(folder.resolve("content"));
    Files.createDirectories(content.resolve("pages"));
    Files.writeString(content.resolve("site.yaml"), "title: T\n");
    for (String page : new String[] {"a", "b", "c"}) {
      Files.writeString(content.resolve("pages/" + page + ".md"), PAGE);
    }
  }

  private Result published(Path site) throws BuildFailure {
    return Build.publish(Options.of(folder, null, null, site, null));
  }

  /** Written to, cut short, taken away and put back: each time a site, or problems. */
  @Test
  void filesThatChangeWhileTheyAreRead() throws Exception {
    AtomicBoolean over = new AtomicBoolean();
    CompletableFuture<Void> somebody =
        CompletableFuture.runAsync(
            () -> {
              for (int i = 0; !over.get(); i++) {
                change(content.resolve("pages/" + "abc".charAt(i % 3) + ".md"), i);
              }
            });
    try {
      for (int i = 0; i < 40; i++) {
        Result result = published(folder.resolve("site"));
        assertThat(result.problems())
            .allMatch(problem -> problem.at().file().startsWith("content/pages/"))
            .noneMatch(problem -> problem.message().contains("xception"));
      }
    } finally {
      over.set(true);
      somebody.join();
    }
    for (String page : new String[] {"a", "b", "c"}) {
      Files.writeString(content.resolve("pages/" + page + ".md"), PAGE);
    }
    assertThat(published(folder.resolve("site")).problems()).isEmpty();
    assertThat(folder.resolve("site/c.html")).isNotEmptyFile();
  }

  private static void change(Path file, int how) {
    try {
      switch (how % 5) {
        case 0 -> Files.writeString(file, PAGE.substring(0, how % PAGE.length()));
        case 1 -> Files.deleteIfExists(file);
        case 2 -> Files.writeString(file, PAGE.repeat(9));
        case 3 -> Files.write(file, new byte[] {0, 1, 2, -1});
        default -> Files.writeString(file, PAGE);
      }
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  @Test
  void aSiteInTheContentOrTheContentInTheSite() throws Exception {
    for (Path site : new Path[] {content, content.resolve("pages/site"), folder}) {
      assertThatThrownBy(() -> published(site))
          .isInstanceOf(BuildFailure.class)
          .hasMessageContaining("content");
    }
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(content);
    }
    assertThat(content.resolve("pages/site")).doesNotExist();
  }
}
