package dev.briefing.write;

import static dev.briefing.write.Folders.all;
import static dev.briefing.write.Folders.names;
import static dev.briefing.write.Folders.tree;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is left where a site was removed: all that a publish did not write. */
class SiteRemoverTest {
  private static final Written NOTHING = new Written(0, 0, 0);

  @TempDir private Path base;
  private Path site;

  @BeforeEach
  void name() {
    site = base.resolve("site");
  }

  @Test
  void nothingIsLeftOfASiteOfItsOwn() throws Exception {
    SiteWriter.write(tree("index.html", "1", "a/b/c.html", "2"), site);
    assertThat(SiteRemover.remove(site)).isEqualTo(new Written(0, 0, 2));
    assertThat(names(base)).isEmpty();
  }

  @Test
  void filesOfOthersStayWithTheirFolders() throws Exception {
    SiteWriter.write(tree("index.html", "1", "a/b/c.html", "2"), site);
    Files.writeString(site.resolve("CNAME"), "example.org");
    Files.writeString(site.resolve("a/mine.txt"), "mine");
    Files.createDirectory(site.resolve("empty"));
    assertThat(SiteRemover.remove(site)).isEqualTo(new Written(0, 0, 2));
    assertThat(all(site))
        .isEqualTo(Map.of("CNAME", "example.org", "a/", "", "a/mine.txt", "mine", "empty/", ""));
    assertThat(SiteRemover.remove(base.resolve("other"))).isEqualTo(NOTHING);
  }

  @Test
  void linksAreNotFollowed() throws Exception {
    SiteWriter.write(tree("index.html", "1", "a/b.html", "2"), site);
    Path other = Files.createDirectory(base.resolve("other"));
    Files.writeString(other.resolve("b.html"), "theirs");
    Files.delete(site.resolve("a/b.html"));
    Files.delete(site.resolve("a"));
    Files.createSymbolicLink(site.resolve("a"), other);
    assertThat(SiteRemover.remove(site)).isEqualTo(new Written(0, 0, 1));
    assertThat(other.resolve("b.html")).hasContent("theirs");
    assertThat(names(site)).containsExactly("a");
  }

  @Test
  void aFolderThatNobodyPublishedToIsLeftAlone() throws Exception {
    assertThat(SiteRemover.remove(base.resolve("not/there"))).isEqualTo(NOTHING);
    assertThat(base.resolve("not")).doesNotExist();
    Files.createDirectory(site);
    Files.writeString(site.resolve(".gitignore"), "*");
    assertThat(SiteRemover.remove(site)).isEqualTo(NOTHING);
    assertThat(names(site)).containsExactly(".gitignore");
  }

  @Test
  void aFolderOfOthersIsRefused() throws Exception {
    Files.createDirectory(site);
    Files.writeString(site.resolve("thesis.docx"), "mine");
    assertThatThrownBy(() -> SiteRemover.remove(site))
        .isInstanceOf(WriteFailure.class)
        .hasMessageContaining("thesis.docx");
    assertThat(names(site)).containsExactly("thesis.docx");
  }

  /** Whatever stops it, no page of it is left when it is run again. */
  @Test
  void goesOnWhereItWasStopped() throws Exception {
    for (int steps = 0; ; steps++) {
      SiteWriter.write(tree("index.html", "1", "a/b.html", "2", "a/c/d.html", "3"), site);
      int[] left = {steps};
      SiteRemover stopped =
          new SiteRemover(
              (action, path) -> {
                if (left[0]-- == 0) {
                  throw new IOException("no power");
                }
              });
      boolean done = true;
      try {
        stopped.removed(site);
      } catch (WriteFailure failure) {
        assertThat(failure).hasMessageContaining("Cannot remove the site in ", "no power");
        done = false;
      }
      SiteRemover.remove(site);
      // Stopped at the very last step it leaves an empty folder, which nobody can tell from others.
      assertThat(all(base).keySet()).isSubsetOf("site/");
      if (done) {
        assertThat(steps).isGreaterThan(5);
        return;
      }
    }
  }
}
