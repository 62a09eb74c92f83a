package dev.briefing.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentFilesTest {
  @TempDir private Path folder;

  /** So many files are named as what they are, and no missing one is blamed on others. */
  @Test
  void tooManyAreNotRead() throws Exception {
    Files.createDirectories(folder.resolve("pages"));
    Files.writeString(folder.resolve("site.yaml"), "title: T\n");
    for (int i = 0; i < 9; i++) {
      Files.writeString(folder.resolve("pages/p" + i + ".md"), "x");
    }
    Parts fine = new Parts();
    assertThat(ContentFiles.in(folder, "content", 10, fine).others()).hasSize(9);
    assertThat(fine.problems.count()).isZero();
    Parts many = new Parts();
    ContentFiles files = ContentFiles.in(folder, "content", 9, many);
    assertThat(files.settings()).isPresent();
    assertThat(files.others()).isEmpty();
    assertThat(many.problems.sorted())
        .singleElement()
        .asString()
        .contains("content:1:1", "this folder has 10 files; at most 9 are read");
  }
}
