package dev.briefing.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.briefing.build.Review.Telling;
import dev.briefing.history.GitRepository;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where content may lie in git, and what its branches may be called. */
class ReviewPlacesTest {
  private static final Path BASE = BrokenSite.BROKEN.resolve(BrokenSite.BASE).resolve("content");
  private static final String WORDS =
      """
      Other pages: 1 changed.

      Other pages
        ~ About (about.html)
            sentence: What this site is. → Where this site is.
      """;

  @TempDir private Path folder;

  @Test
  void inAFolderOfALargerRepositoryWithSpacesAndChineseNames() throws Exception {
    GitRepository made = GitRepository.in(folder.resolve("大 库"));
    Path content = made.folder().resolve("网站 一/content");
    Folders.copy(BASE, content, false);
    made.write("other/content/site.yaml", "title: Other\n").commit("One");
    made.git("switch", "-q", "-c", "修改");
    change(content);
    assertThat(told(content, null)).isEqualTo(WORDS);
    made.commit("二");
    assertThat(told(content, "main")).isEqualTo(WORDS);
    assertThat(told(content, "修改")).isEqualTo("Nothing has changed.\n");
    made.git("checkout", "-q", "--detach");
    assertThat(told(content, null)).isEqualTo(WORDS);
  }

  @Test
  void renamedFilesAndMergesChangeNothingByThemselves() throws Exception {
    GitRepository made = GitRepository.in(folder);
    Path content = folder.resolve("content");
    Folders.copy(BASE, content, false);
    made.commit("One");
    made.git("switch", "-q", "-c", "side");
    made.git("mv", "content/indicators/research.yaml", "content/indicators/renamed.yaml");
    made.commit("Renamed");
    made.git("switch", "-q", "main");
    made.write("content/pages/later.md", "---\ntitle: Later\n---\nLater.\n").commit("Two");
    made.git("switch", "-q", "side");
    made.git("merge", "-q", "-m", "Merged", "main");
    assertThat(told(content, null)).isEqualTo("Nothing has changed.\n");
  }

  @Test
  void whereTheMainBranchOfTheCloneHasAnotherName() throws Exception {
    GitRepository made = GitRepository.in(folder.resolve("whole"));
    Folders.copy(BASE, made.folder().resolve("content"), false);
    made.commit("One");
    made.git("branch", "-q", "-m", "main", "trunk");
    Path whole = made.folder().resolve("content");
    assertThatThrownBy(() -> told(whole, null))
        .hasMessage(
            "there is no branch main or master, here or at origin: say from which revision to"
                + " compare");
    made.git("clone", "-q", made.folder().toUri().toString(), "../clone");
    Path content = folder.resolve("clone/content");
    change(content);
    assertThat(told(content, null)).isEqualTo(WORDS);
  }

  @Test
  void aPartOfTheHistorySaysSo() throws Exception {
    GitRepository made = GitRepository.in(folder.resolve("whole"));
    Folders.copy(BASE, made.folder().resolve("content"), false);
    made.commit("One").commit("Two");
    made.git("clone", "-q", "--depth", "1", made.folder().toUri().toString(), "../part");
    Path content = folder.resolve("part/content");
    change(content);
    assertThat(told(content, null)).isEqualTo(WORDS);
    assertThatThrownBy(() -> told(content, "HEAD~1"))
        .hasMessageContaining("which has a part of its history only: git fetch --unshallow");
  }

  private static void change(Path content) throws Exception {
    Path about = content.resolve("pages/about.md");
    Files.writeString(about, Files.readString(about).replace("What this", "Where this"));
  }

  private static String told(Path content, String from) throws BuildFailure {
    Options options = Options.of(content.getParent(), null, null, null, null);
    return Review.of(options, Optional.ofNullable(from), Optional.empty()).tell(Telling.TEXT);
  }
}
