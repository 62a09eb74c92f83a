package dev.briefing.browser;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.print.PrintOptions;

/**
 * A headless Chromium with a fresh profile, for tests. Where none is installed a test is skipped,
 * and says so; with {@code CI=true} in the environment it fails.
 */
public final class Browser implements AutoCloseable {
  private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

  static {
    SELENIUM.setLevel(Level.SEVERE);
  }

  private final Path profile;
  private final ChromeDriver driver;

  private Browser(Path chromium, Path chromedriver, int width, int height, boolean scripts)
      throws IOException {
    profile = Files.createTempDirectory("briefing-browser");
    ChromeOptions options = new ChromeOptions();
    options.setBinary(chromium.toFile());
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--force-device-scale-factor=1",
        "--lang=en",
        "--window-size=" + width + "," + height,
        "--user-data-dir=" + profile);
    if (!scripts) {
      options.setExperimentalOption(
          "prefs", Map.of("profile.managed_default_content_settings.javascript", 2));
    }
    // The driver is named, so that Selenium looks for no other.
    driver =
        new ChromeDriver(
            new ChromeDriverService.Builder()
                .usingDriverExecutable(chromedriver.toFile())
                .usingAnyFreePort()
                .withLogOutput(OutputStream.nullOutputStream())
                .build(),
            options);
  }

  /** A window as wide as a laptop's. */
  public static Browser open() {
    return open(1280, 900);
  }

  public static Browser open(int width, int height) {
    return open(width, height, true);
  }

  /** One that runs no script. */
  public static Browser withoutScript() {
    return open(1280, 900, false);
  }

  private static Browser open(int width, int height, boolean scripts) {
    Path chromium = installed("chromium", "chromium-browser", "google-chrome");
    Path chromedriver = installed("chromedriver");
    try {
      return new Browser(chromium, chromedriver, width, height, scripts);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public WebDriver driver() {
    return driver;
  }

  /** Opens a file from disk. */
  public WebDriver visit(Path page) {
    return visit(page.toUri());
  }

  public WebDriver visit(URI page) {
    driver.get(page.toString());
    return driver;
  }

  /** What a script gives that runs in the page. */
  public @Nullable Object script(String script, Object... arguments) {
    return driver.executeScript(script, arguments);
  }

  /**
   * Shows the page as for another medium.
   *
   * @param media {@code print}, or empty for the screen
   * @param features what it prefers, such as {@code prefers-color-scheme}
   */
  public void emulate(String media, Map<String, String> features) {
    List<Map<String, String>> named =
        features.entrySet().stream()
            .map(entry -> Map.of("name", entry.getKey(), "value", entry.getValue()))
            .toList();
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia", Map.of("media", media, "features", named));
  }

  /** The page as it is printed. */
  public byte[] pdf() {
    return Base64.getDecoder().decode(driver.print(new PrintOptions()).getContent());
  }

  /** Waits until something holds; fails when it does not come to hold in half a minute. */
  public void until(BooleanSupplier holds) {
    Awaitility.await().atMost(Duration.ofSeconds(30)).until(holds::getAsBoolean);
  }

  @Override
  public void close() {
    driver.quit();
    try (Stream<Path> files = Files.walk(profile)) {
      files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::deleteOnExit);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path installed(String... names) {
    Optional<Path> program =
        Stream.of(names)
            .flatMap(name -> Stream.of(path()).map(folder -> Path.of(folder, name)))
            .filter(Files::isExecutable)
            .findFirst();
    if (program.isEmpty()) {
      String reason = "browser test: no " + names[0] + " on the PATH";
      if ("true".equals(System.getenv("CI"))) {
        Assertions.fail(reason);
      }
      Assumptions.abort(reason);
    }
    return program.orElseThrow();
  }

  private static String[] path() {
    return System.getenv().getOrDefault("PATH", "").split(File.pathSeparator);
  }
}
