package dev.briefing.render.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ThemeTest {
  @TempDir private Path folder;

  @Test
  void bringsItsStyleSheet() {
    assertThat(Theme.ofGenerator().assets()).containsKey("assets/style.css");
  }

  @Test
  void aFolderNeedNotExist() {
    assertThat(Theme.in(folder.resolve("none")).assets()).containsKey("assets/style.css");
  }

  @Test
  void aFolderLiesOverItFileByFile() throws IOException {
    Files.createDirectories(folder.resolve("assets/fonts"));
    Files.writeString(folder.resolve("assets/style.css"), "body {}");
    Files.writeString(folder.resolve("assets/fonts/a.woff2"), "font");
    Files.writeString(folder.resolve("assets/.DS_Store"), "dust");
    Theme theme = Theme.in(folder);
    assertThat(theme.assets())
        .containsKeys("assets/style.css", "assets/fonts/a.woff2")
        .doesNotContainKey("assets/.DS_Store");
    assertThat(new String(theme.assets().get("assets/style.css"), StandardCharsets.UTF_8))
        .isEqualTo("body {}");
  }
}
