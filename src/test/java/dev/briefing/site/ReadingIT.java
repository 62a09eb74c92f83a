package dev.briefing.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefing.browser.Browser;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebElement;

/** Ways to read the site: by keyboard, in the dark, on paper, without script. */
final class ReadingIT {
  private static final String BRIEFING = "briefings/fifteenth-plan-approved.html";
  @TempDir private static Path folder;
  private static Path site;
  private static Browser browser;

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

  @Test
  void theFirstStopOfTheTabKeySkipsToTheContent() {
    WebDriver page = browser.visit(site.resolve(BRIEFING));
    press(page, Keys.TAB);
    WebElement skip = page.switchTo().activeElement();
    assertThat(skip.getText()).isEqualTo("Skip to the content");
    assertThat(skip.getRect().getHeight()).isGreaterThan(20);
    skip.sendKeys(Keys.ENTER);
    assertThat(page.getCurrentUrl()).endsWith("#page_main");
    press(page, Keys.TAB);
    assertThat(browser.script("return document.activeElement.closest('main') !== null"))
        .isEqualTo(true);
  }

  @Test
  void theTabKeyGoesThroughAPageInTheOrderInWhichItIsRead() {
    WebDriver page = browser.visit(site.resolve(BRIEFING));
    List<Object> stops = new ArrayList<>();
    List<?> links =
        (List<?>)
            browser.script(
                "return [...document.querySelectorAll('a[href]')]"
                    + ".filter(a => a.checkVisibility()).slice(0, 40)"
                    + ".map(a => a.textContent.trim())");
    for (int i = 0; i < links.size(); i++) {
      press(page, Keys.TAB);
      Object here =
          browser.script(
              "return document.activeElement.closest('.pop')"
                  + " ? '' : document.activeElement.textContent.trim()");
      if ("".equals(here)) { // A card opened at the last stop: its links come first.
        i--;
      } else {
        stops.add(here);
      }
    }
    assertThat(stops).isEqualTo(links);
  }

  @Test
  void inTheDarkTextIsLightOnDark() {
    browser.visit(site.resolve(BRIEFING));
    double day = brightness();
    browser.emulate("", Map.of("prefers-color-scheme", "dark"));
    try {
      assertThat(day).isGreaterThan(0.9);
      assertThat(brightness()).isLessThan(0.15);
      assertThat(lightness("color")).isGreaterThan(0.75);
    } finally {
      browser.emulate("", Map.of());
    }
  }

  @Test
  void onPaperThereIsTheTextItsEvidenceAndItsSources() {
    WebDriver page = browser.visit(site.resolve(BRIEFING));
    browser.emulate("print", Map.of());
    try {
      assertThat(page.findElement(By.cssSelector(".mast nav")).isDisplayed()).isFalse();
      assertThat(page.findElement(By.cssSelector(".crumbs")).isDisplayed()).isFalse();
      assertThat(page.findElement(By.cssSelector(".note")).isDisplayed()).isTrue();
      assertThat(page.findElement(By.cssSelector(".sources li")).isDisplayed()).isTrue();
      assertThat(brightness()).isEqualTo(1.0);
      assertThat(browser.pdf().length).isGreaterThan(10_000);
    } finally {
      browser.emulate("", Map.of());
    }
  }

  @Test
  void withoutScriptEveryWordIsThere() {
    try (Browser plain = Browser.withoutScript()) {
      WebDriver page = plain.visit(site.resolve(BRIEFING));
      String text = page.findElement(By.tagName("main")).getText();
      assertThat(text).contains("at least 7").contains("expanding annual research");
      assertThat(page.findElement(By.cssSelector(".note a")).isDisplayed()).isTrue();
      page = plain.visit(site.resolve("search.html"));
      assertThat(page.findElement(By.tagName("main")).getText())
          .contains("The search needs JavaScript")
          .contains("Glossary");
      assertThat(page.findElement(By.cssSelector("form.search")).isDisplayed()).isFalse();
    }
  }

  private static void press(WebDriver page, Keys key) {
    page.switchTo().activeElement().sendKeys(key);
  }

  /** Of the page's ground: 0 black, 1 white. */
  private static double brightness() {
    return lightness("backgroundColor");
  }

  private static double lightness(String property) {
    Object colour = browser.script("return getComputedStyle(document.body)." + property);
    double sum = 0;
    String[] parts = colour.toString().replaceAll("[^0-9,]", "").split(",");
    for (int i = 0; i < 3; i++) {
      sum += Integer.parseInt(parts[i]);
    }
    return sum / (3 * 255);
  }
}
