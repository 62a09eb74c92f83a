package dev.briefing.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefing.build.Proofs.Eyes;
import dev.briefing.web.WebPath;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * After any sequence of edits the proof is what a build from nothing gives: the same files, the
 * same problems, the same faults of templates. One press serves all sequences, so that whatever is
 * kept from any of them may do harm in a later one; {@code -Dbriefing.sequences=500} runs more.
 */
final class ProofsAreCleanBuildsIT {
  private static final int SEQUENCES = Integer.getInteger("briefing.sequences", 80);
  private static final int EDITS = 5;

  @TempDir private Path folder;

  @Test
  void whateverWasEditedBefore() throws Exception {
    Drafts drafts = new Drafts(folder);
    Proofs authors = drafts.proofs(Eyes.AUTHORS);
    Proofs readers = drafts.proofs(Eyes.READERS);
    int publishable = 0;
    int faulty = 0;
    for (int seed = 0; seed < SEQUENCES; seed++) {
      drafts.restore();
      Edits edits = new Edits(drafts, seed);
      Random random = new Random(seed);
      List<String> done = new ArrayList<>();
      Eyes eyes = seed % 2 == 0 ? Eyes.AUTHORS : Eyes.READERS;
      Proofs proofs = eyes == Eyes.AUTHORS ? authors : readers;
      int number = 1 + random.nextInt(EDITS);
      for (int i = 0; i < number; i++) {
        done.add(edits.next());
        if (random.nextBoolean()) {
          look(proofs.next(), random);
        }
      }
      Proof proof = proofs.next();
      Proof clean = drafts.proofs(eyes).next();
      String what = "seed " + seed + ": " + done;
      assertThat(Drafts.notices(proof)).as(what).isEqualTo(Drafts.notices(clean));
      if (!clean.rejected()) {
        publishable++;
        var expected = Drafts.shown(clean);
        faulty += expected.values().stream().anyMatch(text -> text.contains("error: ")) ? 1 : 0;
        assertThat(Drafts.shown(proof)).as(what).isEqualTo(expected);
        assertThat(proof.waiting()).as(what).isEqualTo(clean.waiting());
      }
    }
    // Both kinds were there to be told apart.
    assertThat(publishable).isBetween(SEQUENCES / 3, SEQUENCES * 9 / 10);
    assertThat(faulty).isBetween(3, publishable / 2);
  }

  /** Some pages are looked at in between, others not. */
  private static void look(Proof proof, Random random) {
    for (WebPath path : proof.paths()) {
      if (random.nextInt(3) == 0) {
        proof.at(path);
      }
    }
  }
}
