package dev.briefing.bench;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefing.build.Build;
import dev.briefing.build.Options;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** A site is the same, byte by byte, however many threads publish it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ThreadsTest {
  @TempDir static Path folder;

  @BeforeAll
  void invent() throws Exception {
    OwnForm.write(new Corpus(24, 230), folder);
    Build.check(Options.of(folder, null, null, folder.resolve("none"), folder.resolve("archive")));
  }

  @Test
  void oneTwoAndEightThreadsPublishTheSame() throws Exception {
    SortedMap<String, String> one = published(1);
    assertThat(one).hasSizeGreaterThan(150);
    assertThat(published(2)).isEqualTo(one);
    assertThat(published(8)).isEqualTo(one);
  }

  /** Published by so many threads at most, each stage. */
  private static SortedMap<String, String> published(int threads) throws Exception {
    Path site = folder.resolve("by-" + threads);
    ForkJoinPool pool = new ForkJoinPool(threads);
    System.setProperty("briefing.threads", String.valueOf(threads));
    try {
      pool.submit(() -> Build.publish(Options.of(folder, null, null, site, null))).get();
    } finally {
      System.clearProperty("briefing.threads");
      pool.shutdown();
    }
    return files(site);
  }

  private static SortedMap<String, String> files(Path site) throws IOException {
    SortedMap<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(site)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        String text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        files.put(site.relativize(file).toString(), text);
      }
    }
    return files;
  }
}
