package dev.briefing.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefing.cli.Main;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A process that starts with digits of another script: what is set up once is set up with them. */
final class ForeignLocaleTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({"ar, EG, nu-arab", "th, TH, nu-thai", "tr, TR, nu-latn"})
  void publishes(String language, String country, String digits) throws Exception {
    Process build =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Duser.language=" + language,
                "-Duser.country=" + country,
                "-Duser.extensions=u-" + digits,
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "publish",
                "--content",
                "src/test/resources/golden/content",
                "--site",
                folder.resolve("site").toString(),
                "--quiet")
            .redirectErrorStream(true)
            .start();
    String said = new String(build.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(build.waitFor()).as(said).isZero();
    assertThat(folder.resolve("site/index.html")).exists();
  }
}
