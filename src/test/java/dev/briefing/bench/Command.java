package dev.briefing.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A command, run as a whole process and measured from outside. Its CPU time is what the shell's
 * {@code times} says of its child; its peak memory what Linux says while it runs, looked up every
 * few milliseconds.
 */
final class Command {
  private static final Pattern TIME = Pattern.compile("(\\d+)m([\\d.]+)s");
  private static final Pattern PEAK = Pattern.compile("VmHWM:\\s+(\\d+) kB");
  private static final long LOOK_EVERY_MS = 15;

  private Command() {}

  /**
   * Runs it once.
   *
   * @throws IOException when it ends with another code than 0
   */
  static Cost run(List<String> command) throws IOException, InterruptedException {
    Path said = Files.createTempFile("bench", ".txt");
    List<String> line =
        new ArrayList<>(
            List.of(
                "sh", "-c", "\"$@\" >\"$0\" 2>&1; code=$?; times; exit $code", said.toString()));
    line.addAll(command);
    long start = System.nanoTime();
    Process shell = new ProcessBuilder(line).redirectErrorStream(true).start();
    long peak = 0;
    while (!shell.waitFor(LOOK_EVERY_MS, java.util.concurrent.TimeUnit.MILLISECONDS)) {
      peak = Math.max(peak, peak(shell.pid()));
    }
    double wall = (System.nanoTime() - start) / 1e9;
    String times = new String(shell.getInputStream().readAllBytes());
    if (shell.exitValue() != 0) {
      throw new IOException(
          String.join(" ", command) + " ended with " + shell.exitValue() + ", see " + said);
    }
    Files.delete(said);
    return new Cost(wall, cpu(times), peak / 1024.0);
  }

  /** The second line is that of the children. */
  private static double cpu(String times) {
    double seconds = 0;
    Matcher time = TIME.matcher(times.strip().lines().skip(1).findFirst().orElse(""));
    while (time.find()) {
      seconds += Integer.parseInt(time.group(1)) * 60 + Double.parseDouble(time.group(2));
    }
    return seconds;
  }

  /** In KiB, of the shell's one child. */
  private static long peak(long shell) {
    String children = text("/proc/" + shell + "/task/" + shell + "/children");
    return children
        .strip()
        .lines()
        .flatMap(line -> List.of(line.split(" ")).stream())
        .map(child -> PEAK.matcher(text("/proc/" + child + "/status")))
        .filter(Matcher::find)
        .mapToLong(found -> Long.parseLong(found.group(1)))
        .max()
        .orElse(0);
  }

  private static String text(String file) {
    try {
      return Files.readString(Path.of(file));
    } catch (IOException gone) {
      return "";
    }
  }
}
