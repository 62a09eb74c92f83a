package dev.briefing.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;

/** The browser opens pages from disk and from a host, and applies their styles. */
class BrowserIT {
  @TempDir Path folder;

  @BeforeEach
  void page() throws IOException {
    Files.writeString(folder.resolve("style.css"), "h1 { color: rgb(1, 2, 3) }");
    Files.writeString(
        folder.resolve("index.html"),
        "<!doctype html><meta charset=utf-8><title>Chips 芯片</title>"
            + "<link rel=stylesheet href=style.css><h1>Chips</h1>");
  }

  @Test
  void opensAFile() {
    try (Browser browser = Browser.open()) {
      assertThat(browser.visit(folder.resolve("index.html")).getTitle()).isEqualTo("Chips 芯片");
      assertThat(colour(browser)).contains("1, 2, 3");
    }
  }

  @Test
  void opensAServedFolder() throws IOException {
    try (FolderServer server = FolderServer.of(folder, "/a/b/");
        Browser browser = Browser.open(400, 800)) {
      assertThat(browser.visit(server.uri()).getTitle()).isEqualTo("Chips 芯片");
      assertThat(colour(browser)).contains("1, 2, 3");
      assertThat(browser.visit(server.uri().resolve("/index.html")).getPageSource())
          .contains("Not found");
    }
  }

  private static String colour(Browser browser) {
    return browser.driver().findElement(By.tagName("h1")).getCssValue("color");
  }
}
