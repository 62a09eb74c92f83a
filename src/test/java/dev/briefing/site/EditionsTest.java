package dev.briefing.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefing.build.Build;
import dev.briefing.build.Options;
import dev.briefing.build.Progress;
import dev.briefing.build.Result;
import dev.briefing.build.Review;
import dev.briefing.problem.Problem;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two editions and the current site, side by side. */
class EditionsTest {
  private static final String FIRST = "editions/2026/";
  private static final String SECOND = "editions/2026-summer/";
  private static final String BANNER = "aside.edition a, link[rel=latest-version]";

  /** Published once, and copied for each test. */
  @TempDir static Path pattern;

  @TempDir Path folder;

  private EditedSite edited;
  private Path site;
  private Map<String, Document> pages;

  @BeforeAll
  static void publish() throws Exception {
    EditedSite.in(pattern.resolve("repository"));
    assertThat(publish(pattern.resolve("repository"), pattern.resolve("site")).problems())
        .isEmpty();
  }

  @BeforeEach
  void copy() throws Exception {
    for (Path file : PublishedSite.files(pattern)) {
      Path copy = folder.resolve(pattern.relativize(file).toString());
      Files.createDirectories(copy.getParent());
      Files.copy(file, copy);
    }
    edited = EditedSite.at(folder.resolve("repository"));
    site = folder.resolve("site");
    pages = PublishedSite.pages(site);
  }

  /** All but those of the page for lost addresses, which hold under the site's own only. */
  private static SiteLinks links(Path site) throws Exception {
    Map<String, Document> pages = PublishedSite.pages(site);
    pages.remove("404.html");
    return new SiteLinks(site, pages);
  }

  private static Result publish(Path base, Path site) throws Exception {
    return Build.publish(Options.of(base, null, null, site, null));
  }

  @Test
  void theCurrentSiteListsThem() {
    Document list = pages.get("editions.html");
    assertThat(list.select("ul.editions a").eachAttr("href"))
        .containsExactly(SECOND + "index.html", FIRST + "index.html");
    assertThat(list.select("ul.editions").text())
        .contains("30 June 2026 After the survey 2026-summer · revision v2");
    assertThat(pages.get("briefings/index.html").select("footer a[href=../editions.html]"))
        .hasSize(1);
  }

  @Test
  void eachLinkStaysInItsEditionButTheBanners() throws Exception {
    SiteLinks links = links(site);
    assertThat(links.broken()).isEmpty();
    for (String edition : List.of(FIRST, SECOND)) {
      List<SiteLinks.Lead> own =
          links.within().stream()
              .filter(lead -> lead.page().startsWith(edition) && !lead.element().is(BANNER))
              .toList();
      assertThat(own).hasSizeGreaterThan(500).allMatch(lead -> lead.file().startsWith(edition));
    }
    assertThat(links.within())
        .filteredOn(lead -> !lead.page().startsWith("editions"))
        .filteredOn(lead -> lead.file().startsWith("editions/"))
        .allMatch(lead -> lead.page().equals("editions.html"));
  }

  @Test
  void eachPageSaysWhichEditionItIsAndLeadsToTheCurrentPage() {
    pages.forEach(
        (path, page) ->
            assertThat(page.select("aside.edition b").text())
                .as(path)
                .isEqualTo(
                    path.startsWith(FIRST)
                        ? "Edition of 1 January 2026."
                        : path.startsWith(SECOND) ? "Edition of 30 June 2026." : ""));
    assertThat(banner(FIRST + "briefings/spring-tide.html"))
        .isEqualTo("../../../briefings/spring-tide.html The current page");
    assertThat(banner(FIRST + "index.html")).isEqualTo("../../index.html The current page");
    assertThat(banner(FIRST + "briefings/first-tide.html"))
        .as("a page that has another address now")
        .isEqualTo("../../../briefings/nipped-tide.html The current page");
    assertThat(banner(SECOND + "briefings/old-tide.html"))
        .as("a page that is gone")
        .isEqualTo("../../../index.html The current home page");
    assertThat(pages.get(SECOND + "briefings/old-tide.html").select("aside.edition").text())
        .contains("After the survey", "The current site has no such page.");
  }

  private String banner(String path) {
    var link = pages.get(path).select("aside.edition a");
    return link.attr("href") + " " + link.text();
  }

  @Test
  void eachPageIsCitedAsTheEdition() throws Exception {
    String page = SECOND + "briefings/spring-tide.html";
    assertThat(pages.get(page).select(".takeaway").text())
        .contains(
            "Tides & Turbines (Edition of 2026-06-30)", "https://tides.example/energy/" + page);
    assertThat(Files.readString(site.resolve(SECOND + "cite/briefing-spring-tide.bib")))
        .contains("edition = {{2026-summer}}", "version = {2026-06-30}");
    assertThat(Files.readString(site.resolve(SECOND + "cite/briefing-spring-tide.json")))
        .contains("\"edition\":\"2026-summer\"");
    assertThat(Files.readString(site.resolve("cite/briefing-spring-tide.json")))
        .doesNotContain("edition");
  }

  @Test
  void searchEnginesAndFeedsKnowTheCurrentPagesOnly() throws Exception {
    pages.forEach(
        (path, page) -> {
          boolean past = path.startsWith("editions/");
          if (past) {
            assertThat(page.select("meta[name=robots]").eachAttr("content"))
                .as(path)
                .containsExactly("noindex");
            assertThat(page.select("link[type*=atom], link[type*=json], footer a[href^=http]"))
                .as(path)
                .isEmpty();
          }
          String canonical = page.select("link[rel=canonical]").attr("href");
          if (past && !canonical.isEmpty()) {
            assertThat(canonical).startsWith("https://tides.example/energy/editions/");
          }
        });
    for (String file : List.of("sitemap.xml", "feed.xml", "feed.json", "datapackage.json")) {
      assertThat(Files.readString(site.resolve(file))).doesNotContain("editions/");
    }
    assertThat(Files.readString(site.resolve("sitemap.xml"))).contains("/editions.html<");
    assertThat(site.resolve(FIRST + "sitemap.xml")).doesNotExist();
    assertThat(Files.readString(site.resolve(FIRST + "datapackage.json")))
        .contains("https://tides.example/energy/" + FIRST);
  }

  @Test
  void anEditionKnowsWhatWasKnownThen() throws Exception {
    assertThat(pages.get(FIRST + "indicators/grid-length.html").text()).contains("400");
    assertThat(pages.get(FIRST + "changes.html").text()).contains("No value has changed");
    assertThat(pages.get(SECOND + "changes.html").select("table.revisions tbody tr")).hasSize(1);
    assertThat(pages.get("changes.html").select("table.revisions tbody tr")).hasSize(1);
    edited.replace("indicators/goals.yaml", "value: 410,", "value: 420,");
    edited.repository().commit("Four");
    publish(edited.repository().folder(), site);
    Map<String, Document> later = PublishedSite.pages(site);
    assertThat(later.get("changes.html").select("table.revisions tbody tr")).hasSize(2);
    assertThat(later.get(SECOND + "changes.html").select("table.revisions tbody tr")).hasSize(1);
  }

  @Test
  void aLaterPublishFromAFreshCloneGivesTheSameBytes() throws Exception {
    SortedMap<String, String> first = editions(site);
    assertThat(first).hasSizeGreaterThan(100);
    edited.repository().write("content/pages/more.md", "---\ntitle: More\n---\nMore.\n");
    edited.repository().commit("Four");
    Path clone = edited.clone(folder.resolve("elsewhere/of another name"));
    Path then = folder.resolve("then");
    assertThat(publish(clone, then).problems()).isEmpty();
    assertThat(then.resolve("more.html")).exists();
    assertThat(editions(then)).isEqualTo(first);
  }

  @Test
  void whatWouldComeOutTheSameIsNotMadeAgain() throws Exception {
    SortedMap<String, String> first = editions(site);
    // Without the texts of that day nothing could be made of it.
    takeOutOfGit("v1:content/briefings/old-tide.md");
    edited.repository().write("content/pages/more.md", "---\ntitle: More\n---\nMore.\n");
    assertThat(publish(edited.repository().folder(), site).problems()).isEmpty();
    assertThat(editions(site)).isEqualTo(first);
    assertThat(site.resolve("more.html")).exists();
  }

  @Test
  void whatItWasMadeOfMayBeDeleted() throws Exception {
    SortedMap<String, String> first = editions(site);
    Files.delete(folder.resolve(".site-editions"));
    assertThat(publish(edited.repository().folder(), site).unchanged()).isPositive();
    assertThat(editions(site)).isEqualTo(first);
    assertThat(folder.resolve(".site-editions")).exists();
  }

  @Test
  void aFileThatSomebodyChangedIsPutRight() throws Exception {
    SortedMap<String, String> first = editions(site);
    Files.writeString(site.resolve(FIRST + "index.html"), "changed");
    Files.delete(site.resolve(FIRST + "about.html"));
    publish(edited.repository().folder(), site);
    assertThat(editions(site)).isEqualTo(first);
  }

  @Test
  void aBannerFollowsItsPage() throws Exception {
    String page = SECOND + "briefings/old-tide.html";
    edited.replace("briefings/nipped-tide.md", "[first-tide]", "[first-tide, old-tide]");
    publish(edited.repository().folder(), site);
    pages = PublishedSite.pages(site);
    assertThat(banner(page)).isEqualTo("../../../briefings/nipped-tide.html The current page");
    edited.replace("briefings/nipped-tide.md", "[first-tide, old-tide]", "[first-tide]");
    publish(edited.repository().folder(), site);
    pages = PublishedSite.pages(site);
    assertThat(banner(page)).isEqualTo("../../../index.html The current home page");
  }

  @Test
  void anotherThemeMakesThemAnew() throws Exception {
    edited.repository().write("templates/words.properties", "edition.name = As of {0}.\n");
    publish(edited.repository().folder(), site);
    pages = PublishedSite.pages(site);
    assertThat(pages.get(FIRST + "index.html").select("aside.edition b").text())
        .isEqualTo("As of 1 January 2026.");
  }

  @Test
  void aRecordThatChangesMakesThatEditionAnewAndOneThatGoesTakesItAway() throws Exception {
    edited.replace("editions.yaml", "note: After the survey", "note: Before the storm");
    edited.replace("editions.yaml", "\n  - {id: \"2026\", revision: v1, date: 2026-01-01}", "");
    publish(edited.repository().folder(), site);
    assertThat(Files.readString(site.resolve(SECOND + "index.html"))).contains("Before the storm");
    assertThat(site.resolve(FIRST)).doesNotExist();
  }

  @Test
  void aShallowCloneSaysWhatItLacksAndPublishesTheRest() throws Exception {
    Path shallow = edited.clone(folder.resolve("shallow"), "--depth=1");
    Path then = folder.resolve("then");
    Result result = publish(shallow, then);
    assertThat(result.rejected()).isFalse();
    assertThat(result.problems())
        .extracting(Problem::message)
        .containsExactly(
            "the edition 2026-summer cannot be made: its revision v2 is not in this shallow clone",
            "the edition 2026 cannot be made: its revision v1 is not in this shallow clone");
    assertThat(then.resolve("editions")).doesNotExist();
    Document list = PublishedSite.pages(then).get("editions.html");
    assertThat(list.select("ul.editions a")).isEmpty();
    assertThat(list.select("ul.editions").text()).contains("Not published with these pages.");
    assertThat(links(then).broken()).isEmpty();
  }

  @Test
  void anEditionThatCannotBeMadeAgainStays() throws Exception {
    SortedMap<String, String> first = editions(site);
    Path shallow = edited.clone(folder.resolve("shallow"), "--depth=1");
    assertThat(publish(shallow, site).problems()).hasSize(2);
    assertThat(editions(site)).isEqualTo(first);
  }

  @Test
  void withoutGitTheSiteIsPublishedAllTheSame() throws Exception {
    Path clone = edited.clone(folder.resolve("plain"));
    Files.move(clone.resolve(".git"), folder.resolve("git"));
    Result result = publish(clone, folder.resolve("then"));
    assertThat(result.rejected()).isFalse();
    assertThat(result.problems())
        .extracting(Problem::message)
        .startsWith(
            "the edition 2026-summer cannot be made: content lies in no git repository here");
  }

  @Test
  void aRevisionThatNobodyKnowsIsAWarningOrWhatTheSiteMakesOfIt() throws Exception {
    edited.replace("editions.yaml", "revision: v1,", "revision: v7,");
    Result result = publish(edited.repository().folder(), folder.resolve("then"));
    assertThat(result.problems())
        .extracting(problem -> problem.at() + ": " + problem.message())
        .containsExactly(
            "content/editions.yaml:3:28: the edition 2026 cannot be made: there is no revision v7"
                + " with a folder content in this repository");
    assertThat(result.rejected()).isFalse();
    assertThat(folder.resolve("then/" + SECOND + "index.html")).exists();
    edited.replace("site.yaml", "unexpected-file: off", "edition-revision: error");
    assertThat(publish(edited.repository().folder(), folder.resolve("no")).rejected()).isTrue();
  }

  @Test
  void contentThatTodayCannotBeReadIsToldAndTheRestIsPublished() throws Exception {
    edited.repository().write("content/pages/bad.md", "---\ntitle: [\n---\n").commit("Bad");
    edited.repository().git("tag", "bad");
    edited.repository().delete("content/pages/bad.md");
    edited.replace("editions.yaml", "revision: v1,", "revision: bad,");
    Result result = publish(edited.repository().folder(), folder.resolve("then"));
    assertThat(result.rejected()).isFalse();
    assertThat(result.problems()).hasSize(1);
    assertThat(result.problems().get(0).message())
        .startsWith(
            "the edition 2026 cannot be made: its content of that day has what today's generator"
                + " cannot publish: content/pages/bad.md:");
    assertThat(folder.resolve("then/" + SECOND + "index.html")).exists();
  }

  @Test
  void whatFellShortOfTheRulesIsAnEditionAllTheSame() throws Exception {
    edited.replace("briefings/spring-tide.md", "made [1.50 TWh]", "made [1.60 TWh]");
    edited.repository().commit("Wrong");
    edited.repository().git("tag", "wrong");
    edited.replace("briefings/spring-tide.md", "made [1.60 TWh]", "made [1.50 TWh]");
    edited.replace("editions.yaml", "revision: v1,", "revision: wrong,");
    assertThat(publish(edited.repository().folder(), site).problems()).isEmpty();
    assertThat(Files.readString(site.resolve(FIRST + "briefings/spring-tide.html")))
        .contains("1.60 TWh");
  }

  @Test
  void thePastHasNoEditionsOfItsOwn() throws Exception {
    edited.repository().git("tag", "v3");
    edited.replace("editions.yaml", "revision: v1,", "revision: v3,");
    publish(edited.repository().folder(), site);
    assertThat(site.resolve(FIRST + "editions.html")).doesNotExist();
    assertThat(site.resolve(FIRST + "editions")).doesNotExist();
    Path then = folder.resolve("then");
    Options options = Options.of(edited.repository().folder(), null, null, then, null);
    assertThat(Build.publishPast(options, "v3", Progress.NONE).problems()).isEmpty();
    assertThat(then.resolve("editions")).doesNotExist();
    assertThat(Review.of(options, Optional.of("v3"), Optional.of("HEAD")).difference()).isNotNull();
  }

  @Test
  void whatWasPublishedCanBeRemoved() throws Exception {
    Build.clean(site);
    assertThat(site).doesNotExist();
    assertThat(folder.resolve(".site-editions")).doesNotExist();
  }

  private void takeOutOfGit(String name) throws Exception {
    String id = edited.repository().git("rev-parse", name).strip();
    Path object =
        edited
            .repository()
            .folder()
            .resolve(".git/objects/" + id.substring(0, 2) + "/" + id.substring(2));
    Files.delete(object);
  }

  private static SortedMap<String, String> editions(Path site) throws Exception {
    SortedMap<String, String> texts = new TreeMap<>();
    for (Path file : PublishedSite.files(site.resolve("editions"))) {
      texts.put(
          site.relativize(file).toString(),
          new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
    }
    return texts;
  }
}
