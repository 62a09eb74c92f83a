package dev.briefing.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * After any sequence of edits and publishes the site is what a publish from nothing makes of the
 * same content, and the problems are the same. One site and one cache serve all sequences; {@code
 * -Dbriefing.sequences=500} runs more of them.
 */
class RepeatedPublishIT {
  private static final int SEQUENCES = Integer.getInteger("briefing.sequences", 40);
  private static final int EDITS = 4;

  @TempDir private Path folder;

  @Test
  void whateverWasEditedAndPublishedBefore() throws Exception {
    Drafts drafts = new Drafts(folder.resolve("home"));
    Path site = folder.resolve("site");
    RepeatedPublish repeated = new RepeatedPublish(folder.resolve("cache"));
    int spared = 0;
    for (int seed = 0; seed < SEQUENCES; seed++) {
      Edits edits = new Edits(drafts, seed);
      Random random = new Random(seed);
      drafts.restore();
      List<String> done = new ArrayList<>();
      for (int i = random.nextInt(EDITS); i >= 0; i--) {
        done.add(edits.next());
        if (random.nextInt(3) == 0) {
          done.add("publish");
          published(() -> repeated.publish(drafts.options(site), Progress.NONE));
        }
        if (random.nextInt(6) == 0) {
          done.add(spoilt(site, random));
        }
      }
      String what = "seed " + seed + ": " + done;
      Path fresh = folder.resolve("fresh-" + seed);
      String clean = published(() -> Build.publish(drafts.options(fresh), Progress.NONE));
      assertThat(published(() -> repeated.publish(drafts.options(site), Progress.NONE)))
          .as(what)
          .isEqualTo(clean);
      int[] drawn = new int[1];
      Progress count = (one, all) -> drawn[0]++;
      assertThat(published(() -> repeated.publish(drafts.options(site), count)))
          .as(what)
          .isEqualTo(clean);
      if (clean.startsWith("published")) {
        assertThat(Folders.texts(site)).as(what).isEqualTo(Folders.texts(fresh));
        assertThat(drawn[0]).as(what).isZero();
        spared++;
      }
      remove(fresh);
    }
    assertThat(spared).isBetween(SEQUENCES / 4, SEQUENCES);
  }

  private interface Publish {
    Result run() throws BuildFailure;
  }

  /** What a publish says, but for how many files it wrote. */
  private static String published(Publish publish) {
    try {
      Result result = publish.run();
      String how = result.rejected() ? "rejected" : "published";
      return how + " " + result.pages() + " " + result.read() + " " + result.problems();
    } catch (BuildFailure failure) {
      return "failed " + failure.getMessage();
    }
  }

  /** Somebody lays hands on the site itself. */
  private static String spoilt(Path site, Random random) throws IOException {
    List<Path> files = Folders.files(site);
    if (files.isEmpty()) {
      return "nothing";
    }
    Path file = files.get(random.nextInt(files.size()));
    if (file.getFileName().toString().startsWith(".")) {
      return "nothing";
    }
    if (random.nextBoolean()) {
      Files.delete(file);
    } else {
      Files.writeString(file, "changed by hand");
    }
    return "a hand on " + site.relativize(file);
  }

  private static void remove(Path folder) throws IOException {
    SortedMap<String, String> none = Folders.texts(folder);
    for (String file : none.keySet()) {
      Files.delete(folder.resolve(file));
    }
  }
}
