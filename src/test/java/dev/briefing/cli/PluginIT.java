package dev.briefing.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * This repository's own site, as the installed plugin publishes it in a project of {@code src/it},
 * and as {@code mvn} does by running the program in Maven's own process.
 */
class PluginIT {
  private static final Path OF_THE_PLUGIN = Path.of("target/it/own-content/site");

  @TempDir Path folder;

  @Test
  void bothWaysGiveTheSameBytes() throws IOException {
    if (System.getenv("CI") == null) {
      assumeThat(OF_THE_PLUGIN).as("skipped with invoker.skip").exists();
    }
    Path site = folder.resolve("site");
    Embedded.main(new String[] {"publish", "--site", site.toString()});
    List<String> files = files(site);
    assertThat(files(OF_THE_PLUGIN)).isEqualTo(files).hasSizeGreaterThan(100);
    assertThat(files)
        .allSatisfy(
            file ->
                assertThat(OF_THE_PLUGIN.resolve(file)).hasSameBinaryContentAs(site.resolve(file)));
  }

  private static List<String> files(Path site) throws IOException {
    try (Stream<Path> files = Files.walk(site)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> site.relativize(file).toString())
          .sorted()
          .toList();
    }
  }
}
