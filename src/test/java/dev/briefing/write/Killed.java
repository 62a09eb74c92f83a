package dev.briefing.write;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefing.web.WebTree;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A process that publishes B and is ended at its k-th step: by itself, or by the parent, which
 * reads a line for each step and then kills the process wherever it is by then.
 */
record Killed(Path folder, int step, boolean byItself, Process process) {

  /** The exit code of one that found another at work. */
  static final int BUSY = 3;

  private static final int HALTED = 137;

  static Killed start(Path folder, int step, boolean byItself) throws IOException {
    return new Killed(folder, step, byItself, fork(folder, step, byItself ? "halt" : "tell"));
  }

  static Process fork(Path folder, int step, String mode) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Xshare:auto",
            "-cp",
            classPath(),
            Killed.class.getName(),
            folder.toString(),
            Integer.toString(step),
            mode)
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  /** Where the classes of the writer and of this test lie; a test runner's own path hides them. */
  private static String classPath() {
    return Stream.of(WebTree.class, SiteWriter.class, Killed.class)
        .map(type -> type.getProtectionDomain().getCodeSource().getLocation())
        .map(location -> Path.of(URI.create(location.toString())).toString())
        .distinct()
        .collect(Collectors.joining(File.pathSeparator));
  }

  /** Returns when the process is dead. */
  void await() throws IOException, InterruptedException {
    try (BufferedReader out = process.inputReader()) {
      if (!byItself) {
        for (int i = 0; i < step; i++) {
          assertThat(line(out)).as("line %d of %s", i, folder).isNotNull();
        }
        process.destroyForcibly();
      }
      int code = process.waitFor();
      if (byItself) {
        assertThat(code).isEqualTo(HALTED);
      }
    }
  }

  static String line(BufferedReader out) {
    try {
      return String.valueOf(out.readLine());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static void main(String[] args) throws Exception {
    int last = Integer.parseInt(args[1]);
    AtomicInteger count = new AtomicInteger();
    Steps steps =
        (action, path) -> {
          int now = count.incrementAndGet();
          if (args[2].equals("halt") && now == last) {
            Runtime.getRuntime().halt(HALTED);
          }
          if (!args[2].equals("halt")) {
            System.out.println(action);
          }
          if (args[2].equals("wait") && now == last) {
            System.in.read();
          }
        };
    try {
      new SiteWriter(steps, 1).publish(Folders.version("B", 300), Path.of(args[0], "site"));
    } catch (WriteFailure failure) {
      System.out.println(failure.getMessage());
      Runtime.getRuntime().halt(failure.reason() == WriteFailure.Reason.BUSY ? BUSY : 1);
    }
  }
}
