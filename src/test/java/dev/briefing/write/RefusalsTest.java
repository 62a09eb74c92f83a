package dev.briefing.write;

import static dev.briefing.write.Folders.all;
import static dev.briefing.write.Folders.names;
import static dev.briefing.write.Folders.tree;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.briefing.web.Content;
import dev.briefing.web.WebTree;
import dev.briefing.write.WriteFailure.Reason;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each publish that cannot be ends in a sentence, with all as it was and nothing left over. */
class RefusalsTest {

  @TempDir private Path base;
  private Path site;

  @BeforeEach
  void name() {
    site = base.resolve("site");
  }

  private WriteFailure refused(WebTree tree, Path target) throws Exception {
    var before = all(base);
    WriteFailure failure =
        catchThrowableOfType(WriteFailure.class, () -> SiteWriter.write(tree, target));
    assertThat(all(base)).isEqualTo(before);
    return failure;
  }

  @Test
  void foreignFolder() throws Exception {
    Files.createDirectories(site);
    for (String name : new String[] {"thesis.doc", "b", "c", "d", ".gitignore"}) {
      Files.writeString(site.resolve(name), "mine");
    }
    WriteFailure failure = refused(tree("a.html", "1"), site);
    assertThat(failure.reason()).isEqualTo(Reason.FOREIGN_TARGET);
    assertThat(failure)
        .hasMessage(
            "Cannot publish to "
                + site
                + ": it holds b, c, d and 1 more, and no .briefing-files says that the generator"
                + " wrote that. Nothing was changed. Name another site folder, or empty this one by"
                + " hand.");
  }

  @Test
  void foreignFileInAPagesPlace() throws Exception {
    SiteWriter.write(tree("a.html", "1"), site);
    Files.writeString(site.resolve("b.html"), "mine");
    WriteFailure failure = refused(tree("a.html", "2", "b.html", "2"), site);
    assertThat(failure.reason()).isEqualTo(Reason.FOREIGN_FILE);
    assertThat(failure).hasMessageContaining(site.resolve("b.html") + " was not written");
  }

  @Test
  void foreignFileInAPagesFolderOrFolderInAPagesPlace() throws Exception {
    SiteWriter.write(tree("a/x.html", "1"), site);
    Files.writeString(site.resolve("data"), "mine");
    Files.writeString(site.resolve("a/mine.txt"), "mine");
    assertThat(refused(tree("data/x.csv", "2"), site).reason()).isEqualTo(Reason.FOREIGN_FILE);
    assertThat(refused(tree("a", "2"), site).reason()).isEqualTo(Reason.FOREIGN_FILE);
  }

  @Test
  void linkedFolderInsideTheSiteIsNotFollowed() throws Exception {
    SiteWriter.write(tree("a/x.html", "1"), site);
    Files.delete(site.resolve("a/x.html"));
    Files.delete(site.resolve("a"));
    Files.createDirectory(base.resolve("outside"));
    Files.writeString(base.resolve("outside/x.html"), "precious");
    Files.createSymbolicLink(site.resolve("a"), base.resolve("outside"));
    assertThat(refused(tree("a/x.html", "2"), site).reason()).isEqualTo(Reason.FOREIGN_FILE);
    SiteWriter.write(tree("b.html", "2"), site);
    assertThat(base.resolve("outside/x.html")).hasContent("precious");
  }

  @Test
  void targetIsALink() throws Exception {
    Files.createDirectory(base.resolve("real"));
    Files.createSymbolicLink(site, base.resolve("real"));
    WriteFailure failure = refused(tree("a.html", "1"), site);
    assertThat(failure.reason()).isEqualTo(Reason.UNFIT_TARGET);
    assertThat(failure).hasMessageContaining("it is a symbolic link to " + base.resolve("real"));
  }

  @Test
  void targetOrItsParentIsAFile() throws Exception {
    Files.writeString(site, "a file");
    assertThat(refused(tree(), site)).hasMessageContaining("it is a file; remove it");
    assertThat(refused(tree(), site.resolve("x"))).hasMessageContaining(site + " is a file");
    assertThat(refused(tree(), Path.of("/"))).hasMessageContaining("the root of a disk");
    assertThat(refused(tree(), base.resolve(".site-old"))).hasMessageContaining("keeps for its");
  }

  @ParameterizedTest
  @ValueSource(strings = {".site-new", ".site-old"})
  void somebodyElsesFolderUnderANameOfOurs(String name) throws Exception {
    SiteWriter.write(tree("a.html", "1"), site);
    Files.createDirectory(base.resolve(name));
    Files.writeString(base.resolve(name).resolve("thesis.doc"), "mine");
    WriteFailure failure = refused(tree("a.html", "2"), site);
    assertThat(failure).hasMessageContaining(name + " for a moment, and what lies there is not");
  }

  @ParameterizedTest
  @ValueSource(strings = {".site-new", ".site-old", ".site-lock"})
  void linksUnderANameOfOursAreNotFollowed(String name) throws Exception {
    SiteWriter.write(tree("a.html", "1"), site);
    Files.createDirectory(base.resolve("outside"));
    Files.writeString(base.resolve("outside/.precious"), "precious");
    Files.createSymbolicLink(base.resolve(name), base.resolve("outside"));
    assertThat(refused(tree("a.html", "2"), site)).isNotNull();
  }

  @Test
  void aContentThatFailsIsNamedAndTheFirstOfSeveral() throws Exception {
    SiteWriter.write(tree("a.html", "1"), site);
    Content broken =
        () -> {
          throw new IllegalStateException("no such template");
        };
    WebTree tree =
        WebTree.builder()
            .add("a.html", Content.utf8("2"))
            .add("z", broken)
            .add("c", broken)
            .build();
    WriteFailure failure = refused(tree, site);
    assertThat(failure.reason()).isEqualTo(Reason.CONTENT);
    assertThat(failure)
        .hasMessage("c could not be made: no such template. The site was left as it was.");
  }

  @Test
  void aFullDisk() throws Exception {
    SiteWriter.write(tree("a.html", "1"), site);
    var before = all(base);
    Steps full =
        (action, path) -> {
          if (action.equals("fill") && path.endsWith("b.html")) {
            throw new FileSystemException(path.toString(), null, "No space left on device");
          }
        };
    WriteFailure failure =
        catchThrowableOfType(
            WriteFailure.class,
            () -> new SiteWriter(full, 2).publish(tree("a.html", "2", "b.html", "2"), site));
    assertThat(failure.reason()).isEqualTo(Reason.DISK_FULL);
    assertThat(failure).hasMessageContaining("free some space and publish again");
    assertThat(all(base)).isEqualTo(before);
  }

  @Test
  void aSecondPublishWhileOneRuns() throws Exception {
    AtomicReference<WriteFailure> second = new AtomicReference<>();
    Content slow =
        () -> {
          second.set(
              catchThrowableOfType(
                  WriteFailure.class, () -> SiteWriter.write(tree("b.html", "2"), site)));
          return new byte[] {'1'};
        };
    SiteWriter.write(WebTree.builder().add("a.html", slow).build(), site);
    assertThat(second.get().reason()).isEqualTo(Reason.BUSY);
    assertThat(second.get()).hasMessageContaining("Another publish to " + site + " is running.");
    assertThat(all(site)).isEqualTo(all(tree("a.html", "1")));
    assertThat(names(base)).containsExactly("site");
  }

  @Test
  void targetAndSourceInEachOther() throws Exception {
    Path content = Files.createDirectory(base.resolve("content"));
    Files.createSymbolicLink(base.resolve("link"), content);
    for (Path bad : new Path[] {content, content.resolve("a/site"), base.resolve("link/x"), base}) {
      WriteFailure failure =
          catchThrowableOfType(WriteFailure.class, () -> SiteWriter.requireApart(bad, content));
      assertThat(failure.reason()).isEqualTo(Reason.OVERLAP);
    }
    SiteWriter.requireApart(base.resolve("content-site"), content);
  }
}
