package dev.briefing.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A small site that uses everything, beside the very files that it becomes. Run with {@code
 * -Dgolden=overwrite} to write them anew, and review the difference.
 */
final class GoldenSiteTest {
  private static final Path GOLDEN = Folders.RESOURCES.resolve("golden");
  private static final Path EXPECTED = GOLDEN.resolve("expected");
  @TempDir private Path folder;

  @Test
  void becomesTheExpectedFiles() throws Exception {
    Path theme = Path.of("templates").toAbsolutePath();
    Options options =
        Options.of(GOLDEN, null, theme, folder.resolve("site").toAbsolutePath(), null);
    Result result = Build.publish(options);
    assertThat(new Outcome(options, result).report(Format.TEXT)).isEmpty();
    SortedMap<String, String> built = Folders.texts(options.site());
    built.keySet().removeIf(name -> name.startsWith("assets/") || name.startsWith("."));
    if ("overwrite".equals(System.getProperty("golden"))) {
      for (Path old : Folders.files(EXPECTED)) {
        Files.delete(old);
      }
      Folders.copy(options.site(), EXPECTED, false);
      for (Path extra : Folders.files(EXPECTED)) {
        if (!built.containsKey(EXPECTED.relativize(extra).toString())) {
          Files.delete(extra);
        }
      }
    }
    SortedMap<String, String> expected = Folders.texts(EXPECTED);
    assertThat(built.keySet()).isEqualTo(expected.keySet());
    expected.forEach((name, text) -> assertThat(built.get(name)).as(name).isEqualTo(text));
  }
}
