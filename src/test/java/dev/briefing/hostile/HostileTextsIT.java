package dev.briefing.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefing.browser.Browser;
import dev.briefing.browser.FolderServer;
import dev.briefing.build.Build;
import dev.briefing.build.Options;
import dev.briefing.problem.Problem;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every page of a site whose every field holds hostile texts, in a real browser: nothing runs,
 * nothing is asked of another host, nothing is there that the theme did not put there, and the
 * texts read as they were written.
 */
final class HostileTextsIT {
  private static final Pattern OWN_SCRIPT =
      Pattern.compile("(?:/|(?:\\.\\./)*)(?:assets/[a-z0-9.-]+\\.js|search/[a-z0-9-]+\\.js)");
  private static final Set<String> PLACES = Set.of("http:", "https:", "mailto:");

  /** What a style of citation writes in its own way, and what no page shows. */
  private static final Set<String> NOT_ON_A_PAGE =
      Set.of(
          "source title",
          "source container",
          "source publisher",
          "source genre",
          "source version",
          "source family",
          "source author",
          "entity chinese",
          "entity pinyin",
          "series note",
          "table note",
          "briefing embedded",
          "sector embedded",
          "plan embedded",
          "page embedded",
          "briefing link title",
          "sector link title",
          "plan link title",
          "page link title");

  @TempDir private static Path folder;
  private static Path site;
  private static Map<String, String> given;
  private static Browser browser;
  private static FolderServer server;

  @BeforeAll
  static void open() throws Exception {
    browser = Browser.open();
    Seen.hook(browser);
    given = HostileSite.write(folder.resolve("content"));
    site = folder.resolve("site");
    assertThat(Build.publish(Options.of(folder, null, null, site, null)).problems())
        .filteredOn(Problem::isError)
        .isEmpty();
    server = FolderServer.of(site, "/a/b/");
  }

  @AfterAll
  static void close() {
    if (server != null) {
      server.close();
    }
    if (browser != null) {
      browser.close();
    }
  }

  @Test
  void noTextIsAnythingButText() throws Exception {
    Set<String> unseen = new TreeSet<>(given.keySet());
    Map<String, String> expected = new TreeMap<>();
    given.forEach((place, text) -> expected.put(place, line(text)));
    SoftAssertions softly = new SoftAssertions();
    List<String> pages = files(".html", ".svg");
    assertThat(pages).hasSizeBetween(120, 260);
    for (String page : pages) {
      browser.visit(server.uri().resolve(page));
      Seen seen = look(page, softly);
      String text = line(seen.text());
      unseen.removeIf(place -> text.contains(expected.get(place)));
    }
    softly
        .assertThat(unseen.stream().map(place -> place.replaceAll(" \\d+$", "")).distinct())
        .as("texts that no page shows as they were written")
        .containsExactlyInAnyOrderElementsOf(NOT_ON_A_PAGE);
    softly.assertAll();
  }

  @Test
  void cardsShowTheSame() {
    SoftAssertions softly = new SoftAssertions();
    for (int i = 0; i < 10; i++) {
      String page = "briefings/briefing" + i + ".html";
      browser.visit(server.uri().resolve(page));
      Object opened =
          browser.script(
              """
              let cards = 0;
              for (const link of document.querySelectorAll('main a.figure, main a.term')) {
                link.focus({focusVisible: true});
                cards += document.querySelectorAll('.pop').length;
              }
              return cards;
              """);
      assertThat((Long) opened).as(page).isPositive();
      look(page, softly);
    }
    softly.assertAll();
  }

  @Test
  void theSearchShowsAsTextWhatIsAskedAndFound() throws Exception {
    SoftAssertions softly = new SoftAssertions();
    for (HostileText one : firstOfEachSort()) {
      String query = one.text() + " hostile";
      String encoded = URLEncoder.encode(query, StandardCharsets.UTF_8).replace("+", "%20");
      browser.visit(URI.create(server.uri().resolve("search.html") + "?q=" + encoded));
      browser.until(
          () ->
              Boolean.TRUE.equals(
                  browser.script(
                      "return document.querySelector('.found-status').textContent !== ''")));
      softly.assertThat(line(status())).as(query).contains(line(query));
      look("search for " + query, softly);
    }
    softly.assertAll();
  }

  private static Seen look(String page, SoftAssertions softly) {
    Seen seen = Seen.in(browser);
    softly.assertThat(seen.done()).as("done by %s", page).isEmpty();
    softly.assertThat(seen.handlers()).as("handlers of %s", page).isEmpty();
    softly.assertThat(seen.scripts()).as("scripts of %s", page).allMatch(HostileTextsIT::isOwn);
    softly.assertThat(PLACES).as("links of %s", page).containsAll(seen.links());
    softly
        .assertThat(seen.elements())
        .as("elements of %s", page)
        .allMatch(e -> isTheThemes(e, page));
    softly
        .assertThat(seen.styled())
        .as("styles of %s", page)
        .allMatch(element -> element.contains("class=\"pop\""));
    softly.assertThat(seen.loading()).as("loaded by %s", page).allMatch(HostileTextsIT::isHere);
    return seen;
  }

  private static boolean isOwn(String script) {
    return OWN_SCRIPT.matcher(script.replaceAll("\\?.*", "")).matches();
  }

  /** The policy of every page; and of a page that only leads on, to where. */
  private static boolean isTheThemes(String element, String page) {
    boolean policy = element.startsWith("Content-Security-Policy default-src 'none'; ");
    boolean leadsOn = element.matches("refresh 0; url=[a-z0-9./-]+") && page.contains("old/");
    boolean chart = element.startsWith("<style") && page.endsWith(".svg");
    return policy || leadsOn || chart;
  }

  private static boolean isHere(String address) {
    return Stream.of(address.split(",\\s+"))
        .map(one -> one.startsWith("//") ? "https:" + one : one.split("\\s")[0])
        .allMatch(
            one -> !one.contains(":") || one.startsWith(server.uri().resolve("/").toString()));
  }

  private static String status() {
    return String.valueOf(
        browser.script("return document.querySelector('.found-status').textContent"));
  }

  private static List<HostileText> firstOfEachSort() throws Exception {
    return HostileText.all().stream()
        .filter(text -> !text.sort().equals("long"))
        .collect(
            Collectors.toMap(
                HostileText::sort, text -> text, (first, other) -> first, TreeMap::new))
        .values()
        .stream()
        .flatMap(
            first ->
                Stream.of(first, new HostileText(first.sort(), "$& $` $' {0} {1} " + first.text())))
        .toList();
  }

  /** White space is one space, as pages show it. */
  private static String line(String text) {
    Matcher white = Pattern.compile("[ \\t\\n\\r\\f]+").matcher(text);
    return white.replaceAll(" ").strip();
  }

  private static List<String> files(String... endings) throws Exception {
    try (Stream<Path> all = Files.walk(site)) {
      return all.map(file -> site.relativize(file).toString())
          .filter(file -> Stream.of(endings).anyMatch(file::endsWith))
          .sorted()
          .toList();
    }
  }
}
