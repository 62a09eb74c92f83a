package dev.briefing.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefing.browser.Browser;
import dev.briefing.browser.FolderServer;
import dev.briefing.markup.NuChecker;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebDriver;

/** The published site in a real browser and through the Nu checker. */
final class PagesIT {
  @TempDir private static Path folder;
  private static Path site;

  @BeforeAll
  static void publish() throws Exception {
    site = PublishedSite.in(folder.resolve("a/b"));
  }

  @Test
  void isValidHtml() throws Exception {
    // On a disk no host is 'self', so that the checker sees its policy broken there.
    assertThat(NuChecker.check(site))
        .filteredOn(line -> !line.contains("Content Security Policy"))
        .isEmpty();
  }

  @Test
  void worksFromADiskWithStylesAndLinks() throws Exception {
    try (Browser browser = Browser.open()) {
      WebDriver page = browser.visit(site.resolve("index.html"));
      assertThat(isStyled(page)).isTrue();
      follow(page, "main a[href='sectors/semiconductors.html']");
      assertThat(page.getCurrentUrl()).endsWith("/a/b/sectors/semiconductors.html");
      assertThat(isStyled(page)).isTrue();
      follow(page, "nav a[href$='glossary.html']");
      assertThat(page.findElement(By.tagName("h1")).getText()).isEqualTo("Glossary");
    }
  }

  @Test
  void worksUnderASubPath() throws Exception {
    try (FolderServer server = FolderServer.of(site, "/a/b/");
        Browser browser = Browser.open()) {
      WebDriver page = browser.visit(server.uri());
      assertThat(isStyled(page)).isTrue();
      follow(page, "nav a[href$='indicators/index.html']");
      assertThat(page.getCurrentUrl()).endsWith("/a/b/indicators/index.html");
      assertThat(isStyled(page)).isTrue();
    }
  }

  @Test
  void noPageIsWiderThanASmallPhone() throws Exception {
    List<Path> pages =
        PublishedSite.files(site).stream()
            .filter(file -> file.toString().endsWith(".html"))
            .toList();
    try (Browser browser = Browser.open(500, 900)) {
      for (Path file : pages) {
        WebDriver page = browser.visit(file);
        // Headless windows stop shrinking near 500 px: the page itself is made as narrow as a
        // phone.
        Object wide =
            script(
                page,
                "document.documentElement.style.width = '320px';"
                    + "return Math.max(0, document.documentElement.scrollWidth - window.innerWidth)");
        assertThat(wide).as(file.toString()).isEqualTo(0L);
      }
    }
  }

  @Test
  void evidenceStandsBesideItsParagraphOnAWideScreenAndBelowItOnAPhone() throws Exception {
    Path briefing = site.resolve("briefings/fifteenth-plan-approved.html");
    assertThat(Files.readString(briefing)).contains("class=\"notes\"");
    String beside =
        "const note = document.querySelector('.notes'); let p = note.previousElementSibling;"
            + "const a = p.getBoundingClientRect(), b = note.getBoundingClientRect();"
            + "return b.left >= a.right ? 'beside' : b.top >= a.bottom - 1 ? 'below' : 'over'";
    try (Browser wide = Browser.open(1280, 900)) {
      assertThat(script(wide.visit(briefing), beside)).isEqualTo("beside");
    }
    try (Browser phone = Browser.open(500, 900)) {
      assertThat(script(phone.visit(briefing), beside)).isEqualTo("below");
    }
  }

  /** Follows a link with the keyboard, wherever it is on the screen. */
  private static void follow(WebDriver page, String link) {
    page.findElement(By.cssSelector(link)).sendKeys(Keys.ENTER);
  }

  private static boolean isStyled(WebDriver page) {
    return Boolean.TRUE.equals(
        script(
            page,
            "return getComputedStyle(document.documentElement).getPropertyValue('--accent') !== ''"));
  }

  private static Object script(WebDriver page, String script) {
    return ((JavascriptExecutor) page).executeScript(script);
  }
}
