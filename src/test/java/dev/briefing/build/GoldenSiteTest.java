package dev.briefing.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefing.problem.Paint;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A small site that uses everything, beside the very files that it becomes. Run with {@code
 * -Dgolden=overwrite} to write them anew, and review the difference.
 */
final class GoldenSiteTest {
  private static final Path GOLDEN = Folders.RESOURCES.resolve("golden");
  private static final Path EXPECTED = GOLDEN.resolve("expected");

  /** Pages do not change with every change of the style sheet. */
  private static final Pattern ASSET = Pattern.compile("assets/(\\w+)\\.[0-9a-f]{10}\\.(\\w+)");

  @TempDir private Path folder;

  @Test
  void becomesTheExpectedFiles() throws Exception {
    Path theme = Path.of("templates").toAbsolutePath();
    Options options =
        Options.of(GOLDEN, null, theme, folder.resolve("site").toAbsolutePath(), null);
    Result result = Build.publish(options);
    assertThat(new Outcome(options, result).report(Format.TEXT, Paint.NONE)).isEmpty();
    SortedMap<String, String> built = Folders.texts(options.site());
    built.keySet().removeIf(name -> name.startsWith("assets/") || name.startsWith("."));
    built.replaceAll((name, text) -> ASSET.matcher(text).replaceAll("assets/$1.$2"));
    if ("overwrite".equals(System.getProperty("golden"))) {
      for (Path old : Folders.files(EXPECTED)) {
        Files.delete(old);
      }
      Folders.copy(options.site(), EXPECTED, false);
      for (Path extra : Folders.files(EXPECTED)) {
        String name = EXPECTED.relativize(extra).toString();
        if (!built.containsKey(name)) {
          Files.delete(extra);
        } else if (name.endsWith(".html")) {
          Files.writeString(extra, built.get(name));
        }
      }
    }
    SortedMap<String, String> expected = Folders.texts(EXPECTED);
    assertThat(built.keySet()).isEqualTo(expected.keySet());
    expected.forEach((name, text) -> assertThat(built.get(name)).as(name).isEqualTo(text));
  }
}
