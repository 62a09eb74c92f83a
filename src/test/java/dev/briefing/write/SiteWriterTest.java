package dev.briefing.write;

import static dev.briefing.write.Folders.all;
import static dev.briefing.write.Folders.names;
import static dev.briefing.write.Folders.tree;
import static dev.briefing.write.Folders.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a publish that succeeds leaves in the target. */
class SiteWriterTest {

  private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

  @TempDir private Path base;
  private Path site;

  @BeforeEach
  void name() {
    site = base.resolve("site");
  }

  @Test
  void firstPublishMakesTheFolderAndThoseAbove() throws Exception {
    Path deep = base.resolve("a/b/site");
    assertThat(SiteWriter.write(tree("index.html", "1", "x/y.html", "2"), deep))
        .isEqualTo(new Written(2, 0, 0));
    assertThat(all(deep)).isEqualTo(all(tree("index.html", "1", "x/y.html", "2")));
    assertThat(names(deep.getParent())).containsExactly("site");
  }

  @Test
  void unchangedFilesKeepTheirTimesAndRemovedOnesTakeTheirEmptyFoldersAlong() throws Exception {
    SiteWriter.write(tree("a/a.html", "1", "b.html", "1", "c/d/e.html", "1"), site);
    Files.setLastModifiedTime(site.resolve("a/a.html"), LONG_AGO);
    assertThat(SiteWriter.write(tree("a/a.html", "1", "b.html", "2"), site))
        .isEqualTo(new Written(1, 1, 1));
    assertThat(all(site)).isEqualTo(all(tree("a/a.html", "1", "b.html", "2")));
    assertThat(Files.getLastModifiedTime(site.resolve("a/a.html"))).isEqualTo(LONG_AGO);
    assertThat(names(base)).containsExactly("site");
  }

  @Test
  void anEqualTreeTouchesNothing() throws Exception {
    SiteWriter.write(tree("a.html", "1", "b/b.html", "2"), site);
    Files.setLastModifiedTime(site, LONG_AGO);
    Files.setLastModifiedTime(site.resolve(Manifest.NAME), LONG_AGO);
    Object key = Files.getAttribute(site, "unix:ino");
    SiteWriter strict =
        new SiteWriter(
            (action, path) -> {
              throw new AssertionError(action + " " + path);
            },
            2);
    assertThat(strict.publish(tree("a.html", "1", "b/b.html", "2"), site))
        .isEqualTo(new Written(0, 2, 0));
    assertThat(Files.getAttribute(site, "unix:ino")).isEqualTo(key);
    assertThat(Files.getLastModifiedTime(site)).isEqualTo(LONG_AGO);
  }

  @Test
  void foreignFilesStayWhateverTheyAre() throws Exception {
    Files.createDirectories(site.resolve(".git/refs/empty"));
    Files.writeString(site.resolve(".git/HEAD"), "ref");
    SiteWriter.write(tree("old/page.html", "1"), site);
    Files.writeString(site.resolve("CNAME"), "example.org");
    Files.setLastModifiedTime(site.resolve("CNAME"), LONG_AGO);
    Files.writeString(site.resolve("old/notes.txt"), "mine");
    Files.createSymbolicLink(site.resolve("link"), Path.of("../elsewhere"));
    Files.writeString(base.resolve("precious.txt"), "precious");
    Files.createSymbolicLink(site.resolve("out"), base);

    SiteWriter.write(tree("new.html", "2"), site);

    assertThat(all(site))
        .isEqualTo(
            with(
                all(tree("new.html", "2", "old/notes.txt", "mine", "CNAME", "example.org")),
                Map.of(
                    ".git/",
                    "",
                    ".git/HEAD",
                    "ref",
                    ".git/refs/",
                    "",
                    ".git/refs/empty/",
                    "",
                    "link",
                    "-> ../elsewhere",
                    "out",
                    "-> " + base)));
    assertThat(Files.getLastModifiedTime(site.resolve("CNAME"))).isEqualTo(LONG_AGO);
    assertThat(base.resolve("precious.txt")).hasContent("precious");
  }

  @Test
  void whatAPersonChangedInAGeneratedFileIsOverwrittenOrRemovedWithIt() throws Exception {
    SiteWriter.write(tree("a.html", "1", "b.html", "1", "c.html", "1"), site);
    Files.writeString(site.resolve("a.html"), "by hand");
    Files.writeString(site.resolve("b.html"), "by hand");
    Files.delete(site.resolve("c.html"));
    assertThat(SiteWriter.write(tree("a.html", "1", "c.html", "1"), site))
        .isEqualTo(new Written(2, 0, 1));
    assertThat(all(site)).isEqualTo(all(tree("a.html", "1", "c.html", "1")));
  }

  @Test
  void aForeignFileWithThePagesBytesBecomesThePage() throws Exception {
    SiteWriter.write(tree("a.html", "1"), site);
    Files.writeString(site.resolve("b.html"), "2");
    SiteWriter.write(tree("a.html", "1", "b.html", "2"), site);
    SiteWriter.write(tree("a.html", "1"), site);
    assertThat(all(site)).isEqualTo(all(tree("a.html", "1")));
  }

  @Test
  void aPageMayBecomeAFolderAndBack() throws Exception {
    SiteWriter.write(tree("a", "1"), site);
    SiteWriter.write(tree("a/b/c", "2"), site);
    assertThat(all(site)).isEqualTo(all(tree("a/b/c", "2")));
    SiteWriter.write(tree("a", "1"), site);
    assertThat(all(site)).isEqualTo(all(tree("a", "1")));
  }

  @Test
  void aLinkInPlaceOfAPageIsReplacedAndItsGoalUntouched() throws Exception {
    SiteWriter.write(tree("a.html", "1"), site);
    Path outside = Files.writeString(base.resolve("outside"), "1");
    Files.delete(site.resolve("a.html"));
    Files.createSymbolicLink(site.resolve("a.html"), outside);
    SiteWriter.write(tree("a.html", "1"), site);
    assertThat(site.resolve("a.html")).isRegularFile().hasContent("1");
    assertThat(Files.isSymbolicLink(site.resolve("a.html"))).isFalse();
    assertThat(outside).exists();
  }

  @Test
  void foldersKeepTheirPermissions() throws Exception {
    SiteWriter.write(tree("a/a.html", "1"), site);
    Files.setPosixFilePermissions(site, PosixFilePermissions.fromString("rwxrwx--x"));
    Files.setPosixFilePermissions(site.resolve("a"), PosixFilePermissions.fromString("rwx--x---"));
    SiteWriter.write(tree("a/a.html", "2"), site);
    assertThat(permissions(site)).isEqualTo("rwxrwx--x");
    assertThat(permissions(site.resolve("a"))).isEqualTo("rwx--x---");
  }

  @Test
  void aFileThatAppearsWhileTheSiteIsPublishedMovesOver() throws Exception {
    SiteWriter.write(tree("a.html", "1"), site);
    Steps late =
        (action, path) -> {
          if (action.equals("rename") && path.endsWith("site")) {
            Files.writeString(site.resolve("late.txt"), "late");
          }
        };
    new SiteWriter(late, 1).publish(tree("a.html", "2"), site);
    assertThat(all(site)).isEqualTo(all(tree("a.html", "2", "late.txt", "late")));
  }

  @Test
  void theManifestIsTheSameWhateverTheThreads() throws Exception {
    new SiteWriter(Steps.NONE, 1).publish(Folders.version("A", 50), site);
    new SiteWriter(Steps.NONE, 8).publish(Folders.version("A", 50), base.resolve("second"));
    assertThat(site.resolve(Manifest.NAME))
        .hasSameBinaryContentAs(base.resolve("second").resolve(Manifest.NAME));
  }

  @Test
  void anEmptyTreeIsASiteToo() throws Exception {
    assertThat(SiteWriter.write(tree(), site)).isEqualTo(new Written(0, 0, 0));
    assertThat(names(site)).containsExactly(Manifest.NAME);
  }

  private static String permissions(Path folder) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(folder));
  }
}
