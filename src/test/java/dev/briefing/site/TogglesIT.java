package dev.briefing.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefing.browser.Browser;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebElement;

/**
 * What a page keeps folded until a reader asks opens by pointer and keyboard, with and without
 * script.
 */
final class TogglesIT {
  private static final String SUMMARIES = "details > summary";

  @TempDir private static Path folder;
  private static Path site;
  private static Browser browser;

  @BeforeAll
  static void publish() throws Exception {
    site = PublishedSite.in(folder.resolve("site"));
    browser = still(Browser.open());
  }

  @AfterAll
  static void close() {
    if (browser != null) {
      browser.close();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "briefings/electric-cars-pass-half.html",
    "sectors/growth-and-fiscal-policy.html",
    "indicators/rd-investment-growth.html",
    "comparisons/five-year-plans.html",
    "sources/cnn-2026-03-12.html",
  })
  void everyToggleOpensAndClosesByKeyboard(String address) {
    WebDriver page = browser.visit(site.resolve(address));
    List<WebElement> summaries = page.findElements(By.cssSelector(SUMMARIES));
    assertThat(summaries).isNotEmpty();
    for (WebElement summary : summaries.subList(0, Math.min(6, summaries.size()))) {
      boolean open = isOpen(summary);
      summary.sendKeys(Keys.ENTER);
      assertThat(isOpen(summary)).as(summary.getText()).isNotEqualTo(open);
      assertThat(page.switchTo().activeElement()).isEqualTo(summary);
      assertThat(outline()).as("the focus can be seen").isNotEqualTo("none");
      summary.sendKeys(Keys.SPACE);
      assertThat(isOpen(summary)).as(summary.getText()).isEqualTo(open);
      assertThat(summary.getRect().getHeight()).isGreaterThanOrEqualTo(24);
    }
  }

  @Test
  void chartOpensIntoTheTableOfItsValues() {
    try (Browser plain = Browser.withoutScript()) {
      for (Browser each : List.of(browser, still(plain))) {
        WebDriver page = each.visit(site.resolve("briefings/electric-cars-pass-half.html"));
        WebElement toggle = page.findElement(By.cssSelector("figure.embed details.data"));
        WebElement table = toggle.findElement(By.tagName("table"));
        assertThat(table.isDisplayed()).isFalse();
        WebElement summary = toggle.findElement(By.tagName("summary"));
        assertThat(summary.getText()).isEqualTo("Show as a table");
        summary.click();
        assertThat(table.isDisplayed()).isTrue();
        assertThat(table.findElements(By.cssSelector("tbody tr")).size()).isGreaterThan(5);
        assertThat(table.getText()).contains("China", "World", "2025 53");
        summary.click();
        assertThat(table.isDisplayed()).isFalse();
      }
    }
  }

  @Test
  void valueOpensIntoTheSentencesThatUseItAndTheyLeadToTheVeryFigure() {
    WebDriver page = browser.visit(site.resolve("indicators/rd-investment-growth.html"));
    WebElement used = page.findElement(By.cssSelector("details.used"));
    used.findElement(By.tagName("summary")).click();
    WebElement link = used.findElement(By.cssSelector("li a[href*='#']"));
    String anchor = link.getAttribute("href").replaceFirst(".*#", "");
    assertThat(used.findElement(By.cssSelector("mark")).getText()).contains("7");
    link.click();
    assertThat(page.getCurrentUrl()).endsWith("#" + anchor);
    WebElement figure = page.findElement(By.id(anchor));
    assertThat(figure.isDisplayed()).isTrue();
    assertThat(figure.getText()).contains("7");
  }

  @Test
  void citationIsThereForWhoeverAsks() {
    WebDriver page = browser.visit(site.resolve("briefings/electric-cars-pass-half.html"));
    WebElement cite = page.findElement(By.cssSelector(".takeaway details"));
    cite.findElement(By.tagName("summary")).click();
    assertThat(cite.getText()).contains("BibTeX").contains("Electric");
    cite.findElements(By.cssSelector("a[download]"))
        .forEach(file -> assertThat(Path.of(URI.create(file.getAttribute("href")))).exists());
  }

  /** Pages that glide to a place would move under the pointer. */
  private static Browser still(Browser browser) {
    browser.emulate("", Map.of("prefers-reduced-motion", "reduce"));
    return browser;
  }

  private static boolean isOpen(WebElement summary) {
    return summary.findElement(By.xpath("..")).getAttribute("open") != null;
  }

  private static Object outline() {
    return browser.script("return getComputedStyle(document.activeElement).outlineStyle");
  }
}
