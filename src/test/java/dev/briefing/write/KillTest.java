package dev.briefing.write;

import static dev.briefing.write.Folders.all;
import static dev.briefing.write.Folders.names;
import static dev.briefing.write.Folders.version;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.briefing.web.MeasuringStream;
import dev.briefing.web.WebPath;
import dev.briefing.web.WebTree;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A publish of B over A that stops at any step leaves A or B whole, at worst A under its set-aside
 * name; the next run leaves B and no trace.
 */
class KillTest {

  private static final int KILLS = 40;

  @TempDir private Path base;

  /** As a kill would end it: no tidying. Every step of a small site, and those of the mending. */
  @Test
  void haltedAtEveryStep() throws Exception {
    WebTree a = version("A", 9);
    WebTree b = version("B", 9);
    int steps = steps(a, b);
    Path published = base.resolve("published");
    SiteWriter.write(a, published);
    for (int k = 1; k <= steps; k++) {
      Path folder = Files.createDirectory(base.resolve("halted-" + k));
      Folders.copy(published, folder.resolve("site"));
      Throwable end = publish(folder, b, k, new Halt());
      assertThat(end).as("step %d", k).isInstanceOf(Halt.class);
      assertWhole(folder, a, b);
      // Killed again while it mends, after as many steps as it takes to reach a new place.
      publish(folder, b, 1 + k % 7, new Halt());
      assertWhole(folder, a, b);
      assertMended(folder, b);
    }
  }

  /**
   * A disk that refuses any one step, once: the old site whole and nothing else, or the new one.
   */
  @Test
  void failingAtEveryStep() throws Exception {
    WebTree a = version("A", 9);
    WebTree b = version("B", 9);
    int steps = steps(a, b);
    Path published = base.resolve("published");
    SiteWriter.write(a, published);
    for (int k = 1; k <= steps; k++) {
      Path folder = Files.createDirectory(base.resolve("failing-" + k));
      Folders.copy(published, folder.resolve("site"));
      Throwable end = publish(folder, b, k, new IOException("the disk says no"));
      assertThat(end).isInstanceOf(WriteFailure.class).hasMessageContaining("the disk says no");
      if (((WriteFailure) end).reason() == WriteFailure.Reason.LEFTOVER) {
        assertThat(all(folder.resolve("site"))).isEqualTo(all(b));
      } else {
        assertThat(all(folder.resolve("site"))).isEqualTo(all(a));
        assertThat(names(folder)).containsExactly("site");
      }
      assertMended(folder, b);
    }
  }

  /** The process itself ends, by its own halt or by {@code kill -9} from outside. */
  @Test
  void killedAtFortyMoments() throws Exception {
    WebTree a = version("A", 300);
    WebTree b = version("B", 300);
    int steps = steps(a, b);
    Path published = base.resolve("published");
    SiteWriter.write(a, published);
    for (int i = 0; i < KILLS; i += 2) {
      // Two at a time, which suits two processors.
      List<Killed> pair = new ArrayList<>();
      for (int j = i; j < i + 2; j++) {
        int k = 1 + j * (steps - 1) / (KILLS - 1);
        Path folder = Files.createDirectory(base.resolve("killed-" + j));
        Folders.copy(published, folder.resolve("site"));
        pair.add(Killed.start(folder, k, j % 4 < 2));
      }
      for (Killed killed : pair) {
        killed.await();
        assertWhole(killed.folder(), a, b);
        assertMended(killed.folder(), b);
      }
    }
  }

  /** While another process publishes, a second one ends with a message; after its kill, not. */
  @Test
  void aKillLeavesNoStaleLock() throws Exception {
    Path folder = Files.createDirectory(base.resolve("locked"));
    Process process = Killed.fork(folder, 5, "wait");
    try (BufferedReader out = process.inputReader()) {
      IntStream.range(0, 5).forEach(i -> Killed.line(out));
      assertThat(catchThrowable(() -> SiteWriter.write(version("B", 300), folder.resolve("site"))))
          .isInstanceOfSatisfying(
              WriteFailure.class,
              busy -> assertThat(busy.reason()).isEqualTo(WriteFailure.Reason.BUSY));
    } finally {
      process.destroyForcibly().waitFor();
    }
    assertMended(folder, version("B", 300));
  }

  /** Two processes at a time, again and again: each publishes, or says that another does. */
  @Test
  void twoAtOnce() throws Exception {
    WebTree b = version("B", 300);
    for (int i = 0; i < 6; i++) {
      Path folder = Files.createDirectory(base.resolve("two-" + i));
      SiteWriter.write(version("A", 300), folder.resolve("site"));
      Process one = Killed.fork(folder, 0, "tell");
      Process two = Killed.fork(folder, 0, "tell");
      List<Integer> codes = new ArrayList<>();
      for (Process process : List.of(one, two)) {
        try (BufferedReader out = process.inputReader()) {
          String last = out.lines().reduce("", (before, line) -> line);
          codes.add(process.waitFor());
          assertThat(last.contains("Another publish"))
              .isEqualTo(process.exitValue() == Killed.BUSY);
        }
      }
      assertThat(codes).contains(0).isSubsetOf(0, Killed.BUSY);
      assertThat(all(folder.resolve("site"))).isEqualTo(all(b));
      assertThat(names(folder)).containsExactly("site");
    }
  }

  private static final class Halt extends Error {
    private static final long serialVersionUID = 1;
  }

  /** How many steps a publish of B over A takes. */
  private int steps(WebTree a, WebTree b) throws Exception {
    Path folder = Files.createTempDirectory(base, "count");
    AtomicInteger count = new AtomicInteger();
    SiteWriter.write(a, folder.resolve("site"));
    new SiteWriter((action, path) -> count.incrementAndGet(), 1).publish(b, folder.resolve("site"));
    return count.get();
  }

  /** Publishes until step k. A halt ends all steps from there on, a failure that one only. */
  private static Throwable publish(Path folder, WebTree tree, int k, Throwable end) {
    AtomicInteger count = new AtomicInteger();
    Steps steps =
        (action, path) -> {
          int now = count.incrementAndGet();
          if (end instanceof Halt halt && now >= k) {
            throw halt;
          }
          if (end instanceof IOException failure && now == k) {
            throw failure;
          }
        };
    return catchThrowable(() -> new SiteWriter(steps, 1).publish(tree, folder.resolve("site")));
  }

  private static void assertWhole(Path folder, WebTree a, WebTree b) throws IOException {
    Path site = folder.resolve("site");
    if (Files.exists(site)) {
      assertThat(all(site)).isIn(all(a), all(b));
    } else {
      assertThat(all(folder.resolve(".site-old"))).isEqualTo(all(a));
    }
  }

  private static void assertMended(Path folder, WebTree b) throws Exception {
    SiteWriter.write(b, folder.resolve("site"));
    assertThat(all(folder.resolve("site"))).isEqualTo(all(b));
    assertThat(Files.readAllBytes(folder.resolve("site").resolve(Manifest.NAME)))
        .isEqualTo(manifest(b).bytes());
    assertThat(names(folder)).containsExactly("site");
  }

  private static Manifest manifest(WebTree tree) {
    var hashes = new HashMap<WebPath, String>();
    tree.files()
        .forEach((path, content) -> hashes.put(path, MeasuringStream.hash(content.bytes())));
    return Manifest.of(hashes);
  }
}
