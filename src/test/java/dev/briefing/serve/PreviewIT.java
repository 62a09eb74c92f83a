package dev.briefing.serve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefing.browser.Browser;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** What is saved is seen in a browser, and what is wrong is read there. */
final class PreviewIT {
  private static final String FILE = "content/briefings/tide.md";
  private static final String PROBLEMS =
      "return document.querySelector('briefing-preview')?.shadowRoot"
          + ".querySelector('.problems.open')?.innerText ?? ''";

  @TempDir private Path folder;
  private SmallSite site;
  private Serving serving;
  private Browser browser;

  @BeforeEach
  void open() throws Exception {
    site = new SmallSite(folder);
    serving = Serving.start(site.options(), Port.of(0), line -> {});
    browser = Browser.open();
  }

  @AfterEach
  void close() {
    if (browser != null) {
      browser.close();
    }
    serving.close();
  }

  @Test
  void aBriefing() throws Exception {
    visit(SmallSite.PAGE);
    edit(FILE, "It comes", "It goes", "It goes");
    breakAndMend(FILE, "term:ebb", "term:ebbb", "It goes");
    edit(FILE, "It goes", "It stays", "It stays");
  }

  @Test
  void theValueOfAnIndicator() throws Exception {
    visit(SmallSite.PAGE);
    until("Output: 7");
    edit("content/indicators/output.yaml", "value: 7", "value: 8.5", "Output: 8.5");
    breakAndMend("content/indicators/output.yaml", "value: 8.5", "valeu: 8.5", "Output: 8.5");
  }

  @Test
  void aTerm() throws Exception {
    visit("glossary.html");
    edit("content/glossary/terms.yaml", "The fall of", "The flow of", "The flow of the water");
    breakAndMend("content/glossary/terms.yaml", "term: ebb", "trem: ebb", "The flow of the water");
  }

  @Test
  void aTemplate() throws Exception {
    visit("sectors/power.html");
    edit("templates/sector.ftlh", "<@layout.frame>", "<@layout.frame>\n<p>By hand</p>", "By hand");
    breakAndMend("templates/sector.ftlh", "By hand", "${by.hand}", "By hand");
  }

  @Test
  void aTemplateOfAnotherPage() throws Exception {
    visit(SmallSite.PAGE);
    breakAndMend(
        "templates/sector.ftlh", "<@layout.frame>", "<@layout.frame>${by.hand}", "It comes");
  }

  @Test
  void aStyleSheetWithoutLoadingThePage() throws Exception {
    visit(SmallSite.PAGE);
    mark();
    assertThat(colour()).contains("1, 2, 3");
    site.write("templates/assets/style.css", "h1 { color: rgb(4, 5, 6) }\n");
    browser.until(() -> colour().contains("4, 5, 6"));
    site.write("templates/assets/style.css", "h1 { color: rgb(4, \n");
    browser.until(() -> !colour().contains("4, 5, 6"));
    site.write("templates/assets/style.css", "h1 { color: rgb(7, 8, 9) }\n");
    browser.until(() -> colour().contains("7, 8, 9"));
    browser.until(
        () -> browser.driver().findElements(By.cssSelector("link[rel=stylesheet]")).size() == 1);
    assertThat(isMarked()).isTrue();
  }

  @Test
  void onlyWhatDependsOnTheChange() throws Exception {
    visit(SmallSite.PAGE);
    mark();
    browser.until(serving::isTried);
    int drawn = serving.drawn();
    long heard = heard();
    site.change("content/briefings/other.md", "Nothing.", "Something.");
    browser.until(() -> heard() > heard);
    assertThat(serving.drawn()).isEqualTo(drawn);
    assertThat(isMarked()).isTrue();
    edit(FILE, "It comes", "It goes", "It goes");
    assertThat(isMarked()).isFalse();
    // Only the page that is open, once.
    assertThat(serving.drawn()).isEqualTo(drawn + 1);
  }

  @Test
  void thePlaceThatIsRead() throws Exception {
    visit(SmallSite.PAGE);
    browser.script("scrollTo(0, 700)");
    browser.until(() -> scroll() == 700);
    edit(FILE, "It comes", "It goes", "It goes");
    browser.until(() -> scroll() == 700);
  }

  @Test
  void whatIsNotPublished() {
    visit("briefings/index.html");
    browser.until(() -> text("main").contains("Secret (draft)"));
    visit("briefings/secret.html");
    String sign =
        "return document.querySelector('briefing-preview')?.shadowRoot"
            + ".querySelector('.sign:not([hidden])')?.innerText ?? ''";
    browser.until(() -> browser.script(sign).equals("Draft: not published"));
    visit(SmallSite.PAGE);
    assertThat(browser.script(sign)).isEqualTo("");
  }

  @Test
  void problemsThatArePutAwayStayAway() throws Exception {
    visit(SmallSite.PAGE);
    site.change(FILE, "term:ebb", "term:ebbb");
    browser.until(() -> problems().contains("ebbb"));
    browser.driver().findElement(By.tagName("body")).sendKeys(Keys.ESCAPE);
    browser.until(() -> problems().isEmpty());
    browser.driver().navigate().refresh();
    String button =
        "return document.querySelector('briefing-preview')?.shadowRoot"
            + ".querySelector('.problems button')?.innerText ?? ''";
    browser.until(() -> browser.script(button).equals("1 problem"));
    assertThat(problems()).isEmpty();
    site.change(FILE, "term:ebbb", "term:ebbbb");
    browser.until(() -> problems().contains("ebbbb"));
  }

  @Test
  void aSiteThatWasNeverGood() throws Exception {
    site.change(FILE, "term:ebb", "term:ebbb");
    serving.close();
    serving = Serving.start(site.options(), Port.of(0), line -> {});
    visit(SmallSite.PAGE);
    browser.until(() -> problems().contains("ebbb"));
    site.change(FILE, "term:ebbb", "term:ebb");
    until("It comes");
  }

  @Test
  void aPageThatComesAndGoes() throws Exception {
    visit("briefings/new.html");
    until("No such page");
    String text = site.text("content/briefings/other.md");
    site.write("content/briefings/new.md", text.replace("Nothing.", "Newly made."));
    until("Newly made.");
    Files.delete(site.folder().resolve("content/briefings/new.md"));
    until("No such page");
  }

  @Test
  void twoHundredSaves() throws Exception {
    visit(SmallSite.PAGE);
    mark();
    String other = "content/briefings/other.md";
    try (Wire wire = Wire.listen(serving.address(), "/briefings/other.html")) {
      String last = wire.event();
      for (int i = 0; i < 200; i++) {
        site.write(other, site.text(other) + "More.\n");
        String next = wire.event();
        while (next.equals(last)) {
          next = wire.event();
        }
        last = next;
      }
    }
    assertThat(isMarked()).isTrue();
    edit(FILE, "It comes", "It goes", "It goes");
  }

  private void edit(String file, String from, String to, String seen) throws Exception {
    site.change(file, from, to);
    until(seen);
  }

  /** While something is wrong the page stays, and says where it is. */
  private void breakAndMend(String file, String from, String to, String seen) throws Exception {
    site.change(file, from, to);
    browser.until(() -> problems().contains(file + ":") && problems().contains("^"));
    assertThat(problems()).contains(to.lines().findFirst().orElseThrow());
    assertThat(text("main")).contains(seen);
    site.change(file, to, from);
    browser.until(() -> problems().isEmpty());
    until(seen);
  }

  /** Opens a page, and waits until it listens. */
  private void visit(String page) {
    browser.visit(serving.address().resolve("/" + page));
    browser.until(() -> heard() > 0);
  }

  private long heard() {
    String script = "return Number(document.querySelector('briefing-preview')?.dataset.heard ?? 0)";
    return ((Number) browser.script(script)).longValue();
  }

  private void until(String seen) {
    browser.until(() -> text("main").contains(seen));
  }

  private String text(String selector) {
    Object text =
        browser.script("return document.querySelector(arguments[0])?.innerText ?? ''", selector);
    return String.valueOf(text);
  }

  private String problems() {
    return String.valueOf(browser.script(PROBLEMS));
  }

  private String colour() {
    return String.valueOf(
        browser.script("return getComputedStyle(document.querySelector('h1')).color"));
  }

  private long scroll() {
    return ((Number) browser.script("return scrollY")).longValue();
  }

  /** A page that is loaded again has no mark. */
  private void mark() {
    browser.script("window.marked = true");
  }

  private boolean isMarked() {
    return Boolean.TRUE.equals(browser.script("return window.marked === true"));
  }
}
