package dev.briefing.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefing.browser.Browser;
import dev.briefing.browser.FolderServer;
import dev.briefing.build.Build;
import dev.briefing.build.Options;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebElement;

/** The search page, from a disk and from a host. */
final class SearchIT {
  @TempDir private static Path folder;
  private static Path site;
  private static Browser browser;
  private WebDriver page;

  @BeforeAll
  static void publish() throws Exception {
    site = PublishedSite.in(folder.resolve("site"));
    browser = Browser.open();
  }

  @AfterAll
  static void close() {
    if (browser != null) {
      browser.close();
    }
  }

  @BeforeEach
  void visit() {
    page = browser.visit(site.resolve("search.html"));
  }

  @Test
  void showsResultsAsOneTypes() {
    field().sendKeys("export contr");
    browser.until(() -> results().stream().anyMatch(r -> r.startsWith("Term\nexport controls")));
    assertThat(marked()).contains("export", "controls");
    assertThat(status()).matches("\\d+ results for “export contr”");
    assertThat(page.getCurrentUrl()).endsWith("?q=export%20contr");
  }

  @Test
  void findsChineseByItsCharacters() {
    field().sendKeys("半导体");
    browser.until(() -> results().stream().anyMatch(r -> r.startsWith("Sector\nSemiconductors")));
  }

  @Test
  void saysWhenThereIsNothing() {
    field().sendKeys("zebra crossing ");
    browser.until(() -> status().startsWith("Nothing has all of “zebra crossing”"));
    assertThat(results()).isEmpty();
    field().sendKeys(Keys.chord(Keys.CONTROL, "a"), Keys.DELETE);
    browser.until(() -> status().isEmpty());
    assertThat(page.getCurrentUrl()).doesNotContain("?q=");
  }

  @Test
  void anAddressCanBeShared() {
    browser.visit(URI.create(site.resolve("search.html").toUri() + "?q=nvidia"));
    browser.until(() -> results().stream().anyMatch(r -> r.startsWith("Term\nNvidia")));
    assertThat(field().getDomProperty("value")).isEqualTo("nvidia");
  }

  @Test
  void arrowKeysGoThroughTheResultsAndEnterFollows() {
    field().sendKeys("semiconductors");
    browser.until(() -> results().size() > 1);
    field().sendKeys(Keys.ARROW_DOWN);
    String first = active().getText();
    active().sendKeys(Keys.ARROW_DOWN);
    assertThat(active().getText()).isNotEqualTo(first);
    active().sendKeys(Keys.ARROW_UP);
    assertThat(active().getText()).isEqualTo(first);
    active().sendKeys(Keys.ARROW_UP);
    assertThat(active().getTagName()).isEqualTo("input");
    field().sendKeys(Keys.ARROW_DOWN);
    String target = active().getDomProperty("href");
    active().sendKeys(Keys.ENTER);
    browser.until(() -> page.getCurrentUrl().equals(target));
    assertThat(page.findElements(By.tagName("h1"))).hasSize(1);
  }

  @Test
  void readersWordsAreFoldedAsTheIndexHasThem() throws Exception {
    Path examples = Path.of("src/test/resources/dev/briefing/export/search/words.txt");
    List<String> lines = Files.readAllLines(examples);
    assertThat(lines).hasSizeGreaterThan(10);
    for (String line : lines) {
      String[] example = line.split("\\|", 2);
      Object folded =
          ((JavascriptExecutor) page)
              .executeScript(
                  "return document.querySelector('form.search').words(arguments[0]).join(' ')",
                  example[0].strip());
      assertThat(folded).as(line).isEqualTo(example[1].strip());
    }
  }

  @Test
  void aQueryOnAThousandPagesFetchesLittle() throws Exception {
    Path large = folder.resolve("large");
    LargeSite.write(large, 1000);
    Build.publish(Options.of(large, null, null, large.resolve("site"), null));
    try (FolderServer server = FolderServer.of(large.resolve("site"), "/")) {
      for (String query : List.of("china", "solar panels", "export con", "co", "briefing 77")) {
        page = browser.visit(server.uri().resolve("search.html"));
        field().sendKeys(query);
        browser.until(() -> status().endsWith("“" + query + "”"));
        Object fetched =
            ((JavascriptExecutor) page)
                .executeScript(
                    "return performance.getEntriesByType('resource')"
                        + ".filter(r => r.name.includes('/search/'))"
                        + ".reduce((sum, r) => sum + r.decodedBodySize, 0)");
        assertThat(results()).as(query).isNotEmpty();
        assertThat((Long) fetched).as(query).isPositive().isLessThan(50_000L);
      }
    }
  }

  private WebElement field() {
    return page.findElement(By.id("search_field"));
  }

  private WebElement active() {
    return page.switchTo().activeElement();
  }

  private String status() {
    return page.findElement(By.cssSelector("[role=status]")).getText();
  }

  private List<String> results() {
    return page.findElements(By.cssSelector(".found > li")).stream()
        .map(WebElement::getText)
        .toList();
  }

  private List<String> marked() {
    return page.findElements(By.cssSelector(".found mark")).stream()
        .map(WebElement::getText)
        .toList();
  }
}
