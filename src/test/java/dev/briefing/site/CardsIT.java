package dev.briefing.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefing.browser.Browser;
import java.nio.file.Path;
import java.time.Duration;
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
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.interactions.Interactive;
import org.openqa.selenium.interactions.PointerInput;
import org.openqa.selenium.interactions.Sequence;

/** Cards open at a figure by pointer, keyboard and touch, and close again. */
final class CardsIT {
  private static final By CARD = By.cssSelector(".pop");
  private static final By FIGURE = By.cssSelector("main a.figure[aria-describedby]");
  @TempDir private static Path folder;
  private static Browser browser;
  private static Path briefing;
  private WebDriver page;
  private WebElement figure;

  @BeforeAll
  static void publish() throws Exception {
    Path site = PublishedSite.in(folder.resolve("site"));
    briefing = site.resolve("briefings/fifteenth-plan-approved.html");
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
    page = browser.visit(briefing);
    figure = page.findElement(FIGURE);
  }

  @Test
  void theKeyboardOpensACardGoesIntoItAndClosesIt() {
    focusByKeyboard();
    assertThat(cards()).hasSize(1);
    WebElement card = cards().get(0);
    assertThat(card.getText()).contains("at least 7").contains("expanding annual research");
    assertThat(figure.getDomAttribute("aria-expanded")).isEqualTo("true");
    assertThat(card.getAccessibleName()).contains("Growth of R&D investment, 2026–30");

    active().sendKeys(Keys.TAB);
    assertThat(cards()).hasSize(1);
    assertThat(isWithinCard()).isTrue();

    active().sendKeys(Keys.ESCAPE);
    assertThat(cards()).isEmpty();
    assertThat(page.switchTo().activeElement()).isEqualTo(figure);
    assertThat(figure.getDomAttribute("aria-expanded")).isNull();
  }

  @Test
  void goingOnClosesIt() {
    focusByKeyboard();
    int links = cards().get(0).findElements(By.tagName("a")).size();
    for (int i = 0; i <= links; i++) {
      active().sendKeys(Keys.TAB);
    }
    assertThat(isWithinCard()).isFalse();
    assertThat(cards().stream().map(WebElement::getText))
        .noneMatch(text -> text.contains("Growth of R&D investment"));
  }

  @Test
  void aPointerThatRestsOpensItAndMayMoveIntoIt() {
    new Actions(page).moveToElement(figure).perform();
    WebElement card = appeared();
    new Actions(page).moveToElement(card).pause(Duration.ofMillis(800)).perform();
    assertThat(cards()).hasSize(1);
    new Actions(page).moveToElement(page.findElement(By.tagName("h1"))).perform();
    browser.until(() -> cards().isEmpty());
  }

  @Test
  void theFirstTouchOpensItAndTheSecondFollowsTheLink() {
    String before = page.getCurrentUrl();
    touch(figure);
    WebElement card = appeared();
    assertThat(page.getCurrentUrl()).isEqualTo(before);
    assertThat(card.getRect().getX()).isNotNegative();
    touch(figure);
    browser.until(() -> page.getCurrentUrl().contains("/indicators/"));
  }

  @Test
  void theEvidenceIsReadOutWithTheFigure() {
    String described = figure.getDomAttribute("aria-describedby");
    assertThat(page.findElement(By.id(described)).getText()).contains("CNN, 12 March 2026");
  }

  @Test
  void aTermOpensItsMeaning() {
    WebElement term = page.findElement(By.cssSelector("main a.term[href$='#quantum-computing']"));
    browser.script("arguments[0].focus({focusVisible: true})", term);
    assertThat(cards()).hasSize(1);
    assertThat(cards().get(0).getText()).contains("quantum computing").contains("量子计算");
    assertThat(cards().get(0).findElement(By.tagName("a")).getDomProperty("href"))
        .endsWith("/glossary.html#quantum-computing");
  }

  /** As the Tab key does, so that the browser shows where the focus is. */
  private void focusByKeyboard() {
    ((JavascriptExecutor) page).executeScript("arguments[0].focus({focusVisible: true})", figure);
  }

  private WebElement active() {
    return page.switchTo().activeElement();
  }

  private boolean isWithinCard() {
    return Boolean.TRUE.equals(
        ((JavascriptExecutor) page)
            .executeScript("return document.activeElement.closest('.pop') !== null"));
  }

  private List<WebElement> cards() {
    return page.findElements(CARD);
  }

  private WebElement appeared() {
    browser.until(() -> cards().stream().anyMatch(WebElement::isDisplayed));
    return cards().get(0);
  }

  private void touch(WebElement element) {
    PointerInput finger = new PointerInput(PointerInput.Kind.TOUCH, "finger");
    Sequence tap = new Sequence(finger, 0);
    tap.addAction(
        finger.createPointerMove(Duration.ZERO, PointerInput.Origin.fromElement(element), 0, 0));
    tap.addAction(finger.createPointerDown(PointerInput.MouseButton.LEFT.asArg()));
    tap.addAction(finger.createPointerUp(PointerInput.MouseButton.LEFT.asArg()));
    ((Interactive) page).perform(List.of(tap));
  }
}
