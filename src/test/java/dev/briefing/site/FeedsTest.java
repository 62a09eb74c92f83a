package dev.briefing.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.io.WireFeedInput;
import dev.briefing.model.Briefing;
import dev.briefing.model.Sector;
import java.io.StringReader;
import java.net.URI;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Feeds as other people's readers see them. */
final class FeedsTest {
  private static final String GOLDEN = "src/test/resources/golden";
  @TempDir private Path folder;

  private static Feed atom(Downloads site, String path) throws Exception {
    return (Feed)
        new WireFeedInput(false, java.util.Locale.ROOT).build(new StringReader(site.text(path)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", GOLDEN})
  void everyAtomFeedIsOne(String base) throws Exception {
    Downloads site = Downloads.of(Path.of(base), folder);
    List<Briefing> briefings = site.catalogue().site().briefings();
    Set<String> ids = new HashSet<>();
    check(site, "feed.xml", briefings.stream(), ids);
    for (Sector sector : site.catalogue().site().sectors()) {
      String path = "sectors/" + sector.id() + ".xml";
      check(
          site,
          path,
          briefings.stream()
              .filter(b -> b.sectors().stream().anyMatch(s -> s.value().equals(sector.id()))),
          ids);
      var page = Jsoup.parse(site.text("sectors/" + sector.id() + ".html"));
      assertThat(page.select("link[rel=alternate][href=" + sector.id() + ".xml]")).hasSize(1);
      assertThat(page.select("main a[href=" + sector.id() + ".xml]")).hasSize(1);
    }
    assertThat(ids).hasSize(1 + site.catalogue().site().sectors().size());
  }

  private static void check(Downloads site, String path, Stream<Briefing> of, Set<String> ids)
      throws Exception {
    Feed feed = atom(site, path);
    assertThat(feed.getFeedType()).isEqualTo("atom_1.0");
    assertThat(feed.getTitle()).as(path).isNotBlank();
    assertThat(ids.add(feed.getId())).as(path).isTrue();
    assertThat(URI.create(feed.getId()).getScheme()).isEqualTo("urn");
    assertThat(feed.getUpdated()).as(path).isNotNull();
    assertThat(feed.getAuthors()).as(path).hasSize(1);
    assertThat(leads(site, path, feed.getOtherLinks(), "self")).isEqualTo(path);
    assertThat(leads(site, path, feed.getAlternateLinks(), "alternate")).endsWith(".html");
    List<String> titles = of.map(Briefing::title).sorted().toList();
    assertThat(feed.getEntries().stream().map(Entry::getTitle).sorted()).isEqualTo(titles);
    Set<String> entries = new HashSet<>();
    for (Entry entry : feed.getEntries()) {
      assertThat(entries.add(entry.getId())).as(path).isTrue();
      assertThat(entry.getUpdated()).isNotNull().isAfterOrEqualTo(entry.getPublished());
      assertThat(entry.getUpdated()).isBeforeOrEqualTo(feed.getUpdated());
      assertThat(leads(site, path, entry.getAlternateLinks(), "alternate"))
          .startsWith("briefings/");
    }
  }

  /** The file of the site that the one link of a relation leads to. */
  private static String leads(Downloads site, String feed, List<Link> links, String rel) {
    List<String> found =
        links.stream().filter(link -> rel.equals(link.getRel())).map(Link::getHref).toList();
    assertThat(found).as(feed).hasSize(1);
    String base = site.catalogue().site().settings().baseUrl().orElse("/");
    String address = URI.create(base + feed).resolve(found.get(0)).toString();
    assertThat(address).startsWith(base);
    String file = address.substring(base.length());
    assertThat(site.site().resolve(file)).exists();
    return file;
  }

  @ParameterizedTest
  @ValueSource(strings = {"", GOLDEN})
  void theJsonFeedIsOne(String base) throws Exception {
    Downloads site = Downloads.of(Path.of(base), folder);
    JsonNode feed = site.json("feed.json");
    assertThat(feed.get("version").asString()).isEqualTo("https://jsonfeed.org/version/1.1");
    assertThat(feed.get("title").asString()).isNotBlank();
    assertThat(feed.get("items").isArray()).isTrue();
    Set<String> ids = new HashSet<>();
    for (JsonNode item : feed.get("items")) {
      assertThat(item.get("id").isString() && ids.add(item.get("id").asString())).isTrue();
      assertThat(item.has("content_html") || item.has("content_text")).isTrue();
      assertThat(item.get("url").asString()).contains("briefings/");
      for (String date : List.of("date_published", "date_modified")) {
        assertThat(OffsetDateTime.parse(item.get(date).asString())).isNotNull();
      }
      if (item.has("authors")) {
        item.get("authors").forEach(a -> assertThat(a.get("name").asString()).isNotBlank());
      }
      // What version 1.1 has given up.
      assertThat(item.has("author")).isFalse();
    }
    assertThat(ids).hasSameSizeAs(site.catalogue().site().briefings());
  }
}
