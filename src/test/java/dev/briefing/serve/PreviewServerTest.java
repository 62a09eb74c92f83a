package dev.briefing.serve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefing.build.Build;
import dev.briefing.build.Options;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the preview hands out, to whom, and what it refuses. */
final class PreviewServerTest {
  @TempDir private static Path folder;
  private static SmallSite site;
  private static Serving serving;
  private static URI server;

  @BeforeAll
  static void start() throws Exception {
    site = new SmallSite(folder);
    serving = Serving.start(site.options(), Port.of(0), line -> {});
    server = serving.address();
  }

  @AfterAll
  static void stop() {
    serving.close();
  }

  @ParameterizedTest
  @CsvSource({
    "/, Tides",
    "/index.html, Tides",
    "/briefings/, Tide",
    "/briefings/tide.html?x=1, It comes",
    "/briefings/%74ide.html, It comes",
    "/data/output.csv, norway",
    "/sitemap.xml, urlset",
  })
  void handsOutTheSite(String path, String text) throws IOException {
    assertThat(Wire.get(server, path)).startsWith("HTTP/1.1 200 ").contains(text);
  }

  @Test
  void addsItsScriptToPagesOnly() throws IOException {
    assertThat(Wire.get(server, "/" + SmallSite.PAGE))
        .containsOnlyOnce("/.briefing/preview.js")
        .contains("data-page=\"/briefings/tide.html\"")
        .contains("connect-src 'self'");
    assertThat(Wire.get(server, "/sitemap.xml")).doesNotContain(".briefing");
    assertThat(Wire.get(server, OwnFiles.SCRIPT)).contains("text/javascript", "EventSource");
    assertThat(Wire.get(server, OwnFiles.STYLE)).contains("text/css", ":host");
  }

  @Test
  void addsNothingToWhatIsPublished() throws Exception {
    Path to = folder.resolve("published").toAbsolutePath();
    Options options = site.options();
    Build.publish(
        new Options(
            options.content(), options.label(), options.templates(), to, options.archive()));
    try (Stream<Path> files = Files.walk(to)) {
      List<Path> pages = files.filter(Files::isRegularFile).toList();
      assertThat(pages).hasSizeGreaterThan(20);
      for (Path page : pages) {
        assertThat(Files.readString(page, StandardCharsets.ISO_8859_1))
            .as(page.toString())
            .doesNotContain(".briefing/", "EventSource", "Hidden.");
      }
      assertThat(to.resolve("briefings/secret.html")).doesNotExist();
    }
  }

  @Test
  void marksWhatIsNotPublished() throws IOException {
    assertThat(Wire.get(server, "/briefings/secret.html"))
        .startsWith("HTTP/1.1 200 ")
        .contains("Hidden.", "data-waiting=\"draft\"");
    assertThat(Wire.get(server, "/briefings/tide.html")).contains("data-waiting=\"\"");
  }

  @Test
  void saysSoWhereThereIsNothing() throws IOException {
    assertThat(Wire.get(server, "/briefings/none.html"))
        .startsWith("HTTP/1.1 404 ")
        .contains("no page at /briefings/none.html", "preview.js");
    assertThat(Wire.get(server, "/briefings"))
        .startsWith("HTTP/1.1 302 ")
        .containsIgnoringCase("Location: /briefings/");
    assertThat(Wire.get(server, "/a%3Cb%3E\"")).startsWith("HTTP/1.1 400 ");
  }

  /** Whatever stands there, it names a file of the site or nothing. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "/../content/site.yaml",
        "/briefings/../../content/site.yaml",
        "/%2e%2e/content/site.yaml",
        "/..%2fcontent%2fsite.yaml",
        "/%252e%252e/content/site.yaml",
        "/..%5ccontent%5csite.yaml",
        "/%c0%ae%c0%ae/content/site.yaml",
        "/.%00./content/site.yaml",
        "//content/site.yaml",
        "/content/site.yaml",
        "/templates/sector.ftlh",
        "/.briefing/../content/site.yaml",
        "/.briefing/preview.js/../../content/site.yaml",
        "/%2e",
        "/briefings/%",
        "/briefings/%zz",
        "/.git/config",
      })
  void staysInTheSite(String path) throws IOException {
    assertThat(Wire.get(server, path))
        .matches("(?s)HTTP/1.1 40[04] .*")
        .doesNotContain("title: Tides", "entity:", "<#import");
  }

  @ParameterizedTest
  @ValueSource(strings = {"localhost", "127.0.0.1", "[::1]", "LOCALHOST"})
  void answersToItsOwnNames(String name) throws IOException {
    assertThat(from("Host: " + name + ":" + server.getPort())).startsWith("HTTP/1.1 200 ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"evil.example", "localhost", "127.0.0.1.evil.example:PORT", "localhost:1", ""})
  void answersToNoOtherName(String name) throws IOException {
    String host = name.replace("PORT", String.valueOf(server.getPort()));
    assertThat(from("Host: " + host)).matches("(?s)HTTP/1.1 40[03] .*").doesNotContain("Tides");
  }

  @Test
  void answersToOneNameOnly() throws IOException {
    String good = "Host: " + Wire.host(server);
    assertThat(from(good, "Host: evil.example")).matches("(?s)HTTP/1.1 40[03] .*");
    assertThat(from("X-Host: none")).matches("(?s)HTTP/1.1 40[03] .*");
  }

  @ParameterizedTest
  @CsvSource({
    "Origin: http://evil.example, 403",
    "Origin: null, 403",
    "Origin: https://localhost:PORT, 403",
    "Origin: http://localhost:1, 403",
    "Origin: http://localhost:PORT, 200",
    "Sec-Fetch-Site: cross-site, 403",
    "Sec-Fetch-Site: same-site, 403",
    "Sec-Fetch-Site: same-origin, 200",
    "Sec-Fetch-Site: none, 200",
  })
  void answersToItsOwnPagesOnly(String header, int status) throws IOException {
    String good = "Host: " + Wire.host(server);
    String other = header.replace("PORT", String.valueOf(server.getPort()));
    assertThat(from(good, other)).startsWith("HTTP/1.1 " + status + " ");
  }

  @Test
  void canBeLinkedToFromElsewhere() throws IOException {
    String good = "Host: " + Wire.host(server);
    String site = "Sec-Fetch-Site: cross-site";
    String follows = "Sec-Fetch-Mode: navigate";
    assertThat(from(good, site, follows, "Sec-Fetch-Dest: document")).startsWith("HTTP/1.1 200 ");
    assertThat(from(good, site, follows, "Sec-Fetch-Dest: iframe")).startsWith("HTTP/1.1 403 ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "DELETE", "OPTIONS", "PATCH", "TRACE", "BREW"})
  void canOnlyBeRead(String method) throws IOException {
    assertThat(Wire.ask(server, method + " / HTTP/1.1", "Host: " + Wire.host(server)))
        .startsWith("HTTP/1.1 405 ")
        .contains("GET, HEAD");
  }

  @Test
  void answersToHead() throws IOException {
    String head = Wire.ask(server, "HEAD / HTTP/1.1", "Host: " + Wire.host(server));
    assertThat(head).startsWith("HTTP/1.1 200 ").containsIgnoringCase("Content-Length: ");
    assertThat(head).doesNotContain("<html");
  }

  @Test
  void takesNoLongRequests() throws IOException {
    String good = "Host: " + Wire.host(server);
    assertThat(Wire.get(server, "/?" + "x".repeat(5_000))).startsWith("HTTP/1.1 414 ");
    assertThat(from(good, "X-Long: " + "x".repeat(17_000))).startsWith("HTTP/1.1 431 ");
    try (Wire wire = new Wire(server)) {
      wire.send("GET / HTTP/1.1\r\n" + good + "\r\nContent-Length: 5\r\n\r\nhello");
      assertThat(wire.line()).startsWith("HTTP/1.1 400 ");
    }
  }

  private static String from(String... head) throws IOException {
    String[] lines = new String[head.length + 1];
    lines[0] = "GET / HTTP/1.1";
    System.arraycopy(head, 0, lines, 1, head.length);
    return Wire.ask(server, lines);
  }
}
