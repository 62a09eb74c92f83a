package dev.briefing.markup;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;

/**
 * The W3C's Nu HTML checker, as a process of its own: its libraries are too old to stand beside
 * ours.
 */
public final class NuChecker {
  private NuChecker() {}

  /**
   * Checks every HTML file in a folder.
   *
   * @return what the checker complains of, one line each: file, place, error or warning, message
   */
  public static List<String> check(Path folder) throws IOException, InterruptedException {
    Path classPath =
        Path.of(System.getProperty("validator.class-path", "target/validator.class-path"));
    Assumptions.assumeTrue(
        Files.exists(classPath), "Nu checker: no class path; 'mvn verify' makes it");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xss2m",
                "-XX:TieredStopAtLevel=1",
                "-Dfile.encoding=UTF-8",
                "-cp",
                Files.readString(classPath).strip(),
                "nu.validator.client.SimpleCommandLineValidator",
                "--format",
                "gnu",
                "--skip-non-html",
                folder.toString())
            .redirectErrorStream(true)
            .start();
    process.getOutputStream().close();
    List<String> complaints =
        new String(process.getInputStream().readAllBytes(), UTF_8).lines().toList();
    if (process.waitFor() != 0 && complaints.isEmpty()) {
      throw new IOException("the Nu checker failed, and does not say why");
    }
    return complaints;
  }
}
