package dev.briefing.build;

import dev.briefing.model.Site;
import dev.briefing.read.ContentReader;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * How long a publish reads the history of 2,000 commits: {@code mvn -Pbench verify
 * -Dbench.main=dev.briefing.build.HistoryBenchmark}. Prints the milliseconds of each reading, on
 * the clock and of the processor; the first is that of a program which has just started.
 */
public final class HistoryBenchmark {
  private HistoryBenchmark() {}

  public static void main(String[] arguments) throws Exception {
    int commits = arguments.length == 0 ? 2000 : Integer.parseInt(arguments[0]);
    Path folder = Files.createTempDirectory("briefing-history");
    Path content =
        LongHistory.in(folder.resolve("repository"), commits).folder().resolve("content");
    Site site = ContentReader.read(content, "content").site();
    for (int i = 0; i < 5; i++) {
      long start = System.nanoTime();
      long worked = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      int found = PastValues.of(site, content).revised().size();
      System.out.println(
          "%d ms, of them %d ms of work of its own, %d changed values"
              .formatted(
                  (System.nanoTime() - start) / 1_000_000,
                  (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - worked)
                      / 1_000_000,
                  found));
    }
  }
}
