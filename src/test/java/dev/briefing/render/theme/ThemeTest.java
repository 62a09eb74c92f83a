package dev.briefing.render.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ThemeTest {
  @TempDir private Path folder;

  @Test
  void bringsItsStyleSheet() {
    assertThat(Theme.ofGenerator().assets().address("style.css")).isPresent();
  }

  @Test
  void aFolderNeedNotExist() {
    assertThat(Theme.in(folder.resolve("none")).assets().address("style.css")).isPresent();
  }

  @Test
  void aFolderLiesOverItFileByFile() throws IOException {
    Files.createDirectories(folder.resolve("assets/fonts"));
    Files.writeString(folder.resolve("assets/style.css"), "body {}");
    Files.writeString(folder.resolve("assets/fonts/a.woff2"), "font");
    Files.writeString(folder.resolve("assets/.DS_Store"), "dust");
    Assets assets = Theme.in(folder).assets();
    assertThat(assets.address("fonts/a.woff2")).isPresent();
    assertThat(assets.address(".DS_Store")).isEmpty();
    assertThat(text(assets, "style.css")).isEqualTo("body{}");
  }

  @Test
  void anAddressChangesWithTheBytes() throws IOException {
    Files.createDirectories(folder.resolve("assets"));
    Files.writeString(folder.resolve("assets/style.css"), "body {}");
    Optional<String> before = Theme.in(folder).assets().address("style.css");
    assertThat(before.orElseThrow()).matches("assets/style\\.[0-9a-f]{10}\\.css");
    assertThat(Theme.in(folder).assets().address("style.css")).isEqualTo(before);
    Files.writeString(folder.resolve("assets/style.css"), "body { color: red }");
    assertThat(Theme.in(folder).assets().address("style.css")).isPresent().isNotEqualTo(before);
  }

  @Test
  void aStyleSheetNamesAssetsByTheirAddresses() throws IOException {
    Files.createDirectories(folder.resolve("assets/fonts"));
    Files.writeString(folder.resolve("assets/fonts/a.woff2"), "font");
    Files.writeString(
        folder.resolve("assets/style.css"),
        "a{b: url(fonts/a.woff2) url('./fonts/a.woff2') url(data:x) url( \"none.png\" ) }");
    Assets assets = Theme.in(folder).assets();
    String font = assets.address("fonts/a.woff2").orElseThrow().substring("assets/".length());
    assertThat(text(assets, "style.css"))
        .isEqualTo(
            "a{b: url(%s) url('./%s') url(data:x) url( \"none.png\" )}".formatted(font, font));
    assertThat(assets.files()).containsKey("assets/" + font);
  }

  private static String text(Assets assets, String name) {
    byte[] bytes = assets.files().get(assets.address(name).orElseThrow());
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
