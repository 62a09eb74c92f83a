package dev.briefing.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The packaged program, run as users run it. */
class LauncherIT {
  private static final Path LAUNCHER = Path.of(System.getProperty("briefing.launcher", ""));
  private static final Path JAR = Path.of(System.getProperty("briefing.jar", ""));
  private static final Path JAVA_HOME = Path.of(System.getProperty("java.home"));

  @TempDir Path folder;

  @Test
  void jarRunsByItself() throws Exception {
    Path java = JAVA_HOME.resolve("bin/java");
    assertThat(run(JAVA_HOME, java.toString(), "-jar", JAR.toString(), "--version"))
        .startsWith("0 briefing ");
  }

  @Test
  void launcherRunsFromAnywhere() throws Exception {
    Path link = Files.createSymbolicLink(folder.resolve("b"), LAUNCHER);
    String answer = run(JAVA_HOME, link.toString(), "--version");
    Files.delete(link);
    assertThat(answer).startsWith("0 briefing ");
  }

  @Test
  void launcherPassesTheExitCodeOn() throws Exception {
    assertThat(run(JAVA_HOME, LAUNCHER.toString(), "publish"))
        .startsWith("2 briefing: there is no folder content");
  }

  @Test
  void launcherSaysWhereItLooksForJava() throws Exception {
    assertThat(run(folder, LAUNCHER.toString(), "--version"))
        .isEqualTo("2 briefing: JAVA_HOME is " + folder + ", but there is no bin/java in it\n");
  }

  /** Java looks at what it kept only where it fits; nobody hears of it otherwise. */
  @ParameterizedTest
  @ValueSource(strings = {"briefing.jsa", "briefing.aot"})
  void launcherStartsWithoutWhatWasKeptWhereThatIsSpoilt(String kept) throws Exception {
    Path launcher = Files.copy(LAUNCHER, folder.resolve("briefing"));
    Files.copy(JAR, folder.resolve("briefing.jar"));
    Files.writeString(folder.resolve(kept), "made by nobody");
    assertThat(run(JAVA_HOME, launcher.toString(), "--version")).matches("0 briefing \\S+\n");
  }

  @Test
  void launcherRefusesAnOldJava() throws Exception {
    Path old = Files.createDirectory(folder.resolve("old"));
    Files.createDirectory(old.resolve("bin"));
    Files.writeString(old.resolve("bin/java"), "#!/bin/sh\n");
    assertThat(old.resolve("bin/java").toFile().setExecutable(true)).isTrue();
    Files.writeString(old.resolve("release"), "JAVA_VERSION=\"11.0.2\"\n");
    assertThat(run(old, LAUNCHER.toString(), "--version"))
        .endsWith("bin/java is version 11: version 17 or newer is needed\n");
  }

  /** The exit code, a blank, and all that is printed. */
  private String run(Path javaHome, String... command) throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(List.of(command)).directory(folder.toFile());
    builder.environment().put("JAVA_HOME", javaHome.toString());
    Process process = builder.redirectErrorStream(true).start();
    process.getOutputStream().close();
    String output = new String(process.getInputStream().readAllBytes(), UTF_8);
    return process.waitFor() + " " + output;
  }
}
