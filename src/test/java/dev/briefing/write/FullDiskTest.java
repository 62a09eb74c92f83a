package dev.briefing.write;

import static dev.briefing.write.Folders.all;
import static dev.briefing.write.Folders.names;
import static dev.briefing.write.Folders.tree;
import static dev.briefing.write.Folders.version;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.briefing.web.Content;
import dev.briefing.web.WebTree;
import dev.briefing.write.WriteFailure.Reason;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A disk that is full from some file on, and stays so: for each thread, and until somebody makes
 * room. {@code .ci/broken-publishes} does the same with a real one.
 */
class FullDiskTest {
  private static final int SIZES = 20;
  private static final Set<String> TAKING_ROOM =
      Set.of("create folder", "create", "fill", "overwrite", "link", "copy");

  @TempDir private Path base;

  static IntStream rooms() {
    return IntStream.range(0, SIZES).map(i -> i * i);
  }

  @ParameterizedTest
  @MethodSource("rooms")
  void theOldSiteStaysOrTheNewOneIsThere(int room) throws Exception {
    WebTree a = version("A", 60);
    WebTree b = version("B", 60);
    Path site = base.resolve("site");
    SiteWriter.write(a, site);
    AtomicInteger taken = new AtomicInteger();
    Steps full =
        (action, path) -> {
          if (TAKING_ROOM.contains(action) && taken.incrementAndGet() > room) {
            throw new FileSystemException(path.toString(), null, "No space left on device");
          }
        };
    WriteFailure failure =
        catchThrowableOfType(WriteFailure.class, () -> new SiteWriter(full, 4).publish(b, site));
    if (failure == null) {
      assertThat(all(site)).isEqualTo(all(b));
      assertThat(taken.get()).isLessThanOrEqualTo(room);
    } else {
      assertThat(failure.reason()).isEqualTo(Reason.DISK_FULL);
      assertThat(failure).hasMessageContaining("free some space and publish again");
      assertThat(all(site)).isEqualTo(all(a));
    }
    assertThat(names(base)).containsExactly("site");
    SiteWriter.write(b, site);
    assertThat(all(site)).isEqualTo(all(b));
    assertThat(names(base)).containsExactly("site");
  }

  /**
   * As a disk does it: the list of files is made and cannot be filled. The thread that comes later,
   * and whose failure counts since its page is the first, hears of the disk and not of that list.
   */
  @Test
  void whatWasMadeAndNotFilledIsNoSecondReason() throws Exception {
    Path site = base.resolve("site");
    SiteWriter.write(tree("a.html", "1"), site);
    CountDownLatch refused = new CountDownLatch(1);
    Steps full =
        (action, path) -> {
          if (action.equals("fill")) {
            refused.countDown();
            throw new FileSystemException(path.toString(), null, "No space left on device");
          }
        };
    Content later =
        () -> {
          try {
            assertThat(refused.await(1, TimeUnit.MINUTES)).isTrue();
          } catch (InterruptedException e) {
            throw new IllegalStateException(e);
          }
          return new byte[] {'2'};
        };
    WebTree tree = WebTree.builder().add("a.html", later).add("b.html", Content.utf8("2")).build();
    WriteFailure failure =
        catchThrowableOfType(WriteFailure.class, () -> new SiteWriter(full, 2).publish(tree, site));
    assertThat(failure.reason()).isEqualTo(Reason.DISK_FULL);
    assertThat(names(base)).containsExactly("site");
  }

  @Test
  void aFolderThatMayNotBeWrittenTo() throws Exception {
    Path above = Files.createDirectory(base.resolve("above"));
    Path site = above.resolve("site");
    SiteWriter.write(tree("a.html", "1"), site);
    Assumptions.assumeTrue(above.toFile().setWritable(false), "no permissions here");
    try {
      Assumptions.assumeFalse(Files.isWritable(above), "this user may write everywhere");
      WriteFailure failure =
          catchThrowableOfType(
              WriteFailure.class, () -> SiteWriter.write(tree("a.html", "2"), site));
      assertThat(failure.reason()).isEqualTo(Reason.DISK);
      assertThat(failure).hasMessageContaining("permission denied");
      assertThat(all(site)).isEqualTo(all(tree("a.html", "1")));
      assertThat(names(above)).containsExactly("site");
    } finally {
      above.toFile().setWritable(true);
    }
  }

  /** A single file leaves nothing either: neither of this run nor of one that was killed. */
  @Test
  void aSmallFileLeavesNothingBesideIt() throws Exception {
    Path file = base.resolve("quotes.lock");
    SmallFile.replace(file, "old");
    Files.writeString(base.resolve(".quotes.lock.new"), "hal");
    assertThat(SmallFile.replace(file, "old")).isFalse();
    assertThat(names(base)).containsExactly("quotes.lock");
    Files.delete(file);
    Files.createDirectories(file.resolve("in the way"));
    assertThat(catchThrowableOfType(WriteFailure.class, () -> SmallFile.replace(file, "new")))
        .hasMessageContaining("Cannot write " + file);
    assertThat(names(base)).containsExactly("quotes.lock");
  }
}
