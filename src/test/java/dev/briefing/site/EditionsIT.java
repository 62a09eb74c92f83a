package dev.briefing.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefing.browser.Browser;
import dev.briefing.browser.FolderServer;
import dev.briefing.build.Build;
import dev.briefing.build.Options;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.By;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebElement;

/** Two editions and the current site side by side, in a browser, from a disk and from a host. */
final class EditionsIT {
  private static final String FIRST = "editions/2026/";
  private static final String SECOND = "editions/2026-summer/";

  @TempDir private static Path folder;
  private static Path site;
  private static FolderServer server;
  private static Browser browser;

  /** Where the site is opened. */
  enum Way {
    DISK,
    SUB_PATH;

    URI root() {
      return this == DISK ? site.toUri() : server.uri();
    }

    /** How all addresses begin that lead to the disk, or to the host. */
    String origin() {
      return this == DISK ? "file:" : "http://" + root().getAuthority() + "/";
    }
  }

  @BeforeAll
  static void publish() throws Exception {
    browser = Browser.open();
    Path base = folder.resolve("repository");
    EditedSite.in(base);
    site = folder.toRealPath().resolve("a site/of tides");
    assertThat(Build.publish(Options.of(base, null, null, site, null)).problems()).isEmpty();
    server = FolderServer.of(site, "/energy/tides/");
  }

  @AfterAll
  static void close() {
    if (browser != null) {
      browser.close();
    }
    if (server != null) {
      server.close();
    }
  }

  @ParameterizedTest
  @EnumSource
  void theBannerLeadsToTheCurrentPageOfTheSameThing(Way way) {
    assertThat(behindTheBanner(way, FIRST + "briefings/spring-tide.html"))
        .isEqualTo("briefings/spring-tide.html");
    assertThat(behindTheBanner(way, SECOND + "indicators/index.html"))
        .isEqualTo("indicators/index.html");
    assertThat(behindTheBanner(way, FIRST + "briefings/first-tide.html"))
        .as("a page that has another address now")
        .isEqualTo("briefings/nipped-tide.html");
    assertThat(behindTheBanner(way, SECOND + "briefings/old-tide.html"))
        .as("a page that is gone")
        .isEqualTo("index.html");
  }

  private static String behindTheBanner(Way way, String path) {
    WebDriver page = browser.visit(way.root().resolve(path));
    assertThat(isStyled()).isTrue();
    page.findElement(By.cssSelector("aside.edition a")).click();
    browser.until(() -> !page.getCurrentUrl().contains("/editions/"));
    assertThat(page.findElements(By.tagName("h1"))).as(path).hasSize(1);
    assertThat(page.findElements(By.cssSelector("aside.edition"))).as(path).isEmpty();
    assertThat(isStyled()).isTrue();
    return within(way, page.getCurrentUrl());
  }

  @ParameterizedTest
  @EnumSource
  void allElseThatAPageLeadsToOrLoadsStaysInItsEdition(Way way) throws Exception {
    for (String edition : List.of(FIRST, SECOND)) {
      int followed = 0;
      for (Path file : PublishedSite.files(site.resolve(edition))) {
        String path = site.relativize(file).toString().replace('\\', '/');
        if (path.endsWith(".html") && !path.endsWith("404.html")) {
          browser.visit(URI.create(way.root() + path));
          List<String> own =
              leads().stream().filter(lead -> lead.startsWith(way.origin())).toList();
          assertThat(own).as(path).allMatch(lead -> lead.startsWith(way.root() + edition));
          followed += own.size();
        }
      }
      assertThat(followed).isGreaterThan(500);
    }
  }

  /** Whole addresses, as the browser understands the page. */
  @SuppressWarnings("unchecked") // The script gives a list of texts.
  private static List<String> leads() {
    return (List<String>)
        browser.script(
            "return [...document.querySelectorAll('a[href], area[href], link[href], [src]')]"
                + ".filter(e => !e.matches('aside.edition a, link[rel=latest-version]'))"
                + ".map(e => e.href || e.src).filter(a => typeof a == 'string')"
                + ".concat(performance.getEntriesByType('resource').map(r => r.name))");
  }

  @ParameterizedTest
  @EnumSource
  void itsSearchFindsWhatItHeldAndStaysInIt(Way way) {
    for (String edition : List.of(FIRST, SECOND)) {
      WebDriver page = browser.visit(way.root().resolve(edition + "search.html"));
      page.findElement(By.id("search_field")).sendKeys("old tide");
      browser.until(() -> found(page).contains("Old tide"));
      page.findElement(By.linkText("Old tide")).click();
      browser.until(() -> page.getCurrentUrl().contains("old-tide"));
      assertThat(within(way, page.getCurrentUrl())).isEqualTo(edition + "briefings/old-tide.html");
      assertThat(page.findElement(By.tagName("h1")).getText()).isEqualTo("Old tide");
      assertThat(page.findElements(By.cssSelector("aside.edition"))).hasSize(1);
    }
    WebDriver page = browser.visit(way.root().resolve("search.html"));
    page.findElement(By.id("search_field")).sendKeys("nipped tide");
    browser.until(() -> found(page).contains("Nipped tide"));
    page.findElement(By.id("search_field")).clear();
    page.findElement(By.id("search_field")).sendKeys("old tide");
    browser.until(
        () -> page.findElement(By.cssSelector("[role=status]")).getText().endsWith("“old tide”"));
    assertThat(found(page)).doesNotContain("Old tide");
  }

  private static List<String> found(WebDriver page) {
    return page.findElements(By.cssSelector(".found a")).stream().map(WebElement::getText).toList();
  }

  /** An address below the site's root, without the place on its page. */
  private static String within(Way way, String url) {
    assertThat(url).startsWith(way.root().toString());
    return url.substring(way.root().toString().length()).replaceFirst("[?#].*", "");
  }

  private static boolean isStyled() {
    return Boolean.TRUE.equals(
        browser.script(
            "return getComputedStyle(document.documentElement).getPropertyValue('--accent') !== ''"));
  }
}
