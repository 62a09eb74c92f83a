package dev.briefing.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What pages tell search engines, and programs that show a card for a shared link. */
final class LinkedDataTest {
  private static final String GOLDEN = "src/test/resources/golden";
  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** What search engines ask of each type. */
  private static final Map<String, List<String>> REQUIRED =
      Map.of(
          "Dataset",
          List.of("name", "description", "variableMeasured", "creator", "distribution"),
          "DefinedTermSet",
          List.of("name", "hasDefinedTerm"),
          "Article",
          List.of("headline", "datePublished", "dateModified", "author"),
          "BreadcrumbList",
          List.of("itemListElement"),
          "WebSite",
          List.of("name"));

  @TempDir private Path folder;

  private static Map<String, List<JsonNode>> things(Map<String, Document> pages) {
    Map<String, List<JsonNode>> things = new TreeMap<>();
    pages.forEach(
        (path, page) -> {
          List<JsonNode> here = new ArrayList<>();
          for (Element script : page.select("script[type=application/ld+json]")) {
            JsonNode json = JSON.readTree(script.data());
            assertThat(json.get("@context").asString()).isEqualTo("https://schema.org");
            json.get("@graph").forEach(here::add);
          }
          things.put(path, here);
        });
    return things;
  }

  @ParameterizedTest
  @ValueSource(strings = {"", GOLDEN})
  void everyThingHasWhatItNeeds(String base) throws Exception {
    Downloads site = Downloads.of(Path.of(base), folder);
    Map<String, Document> pages = PublishedSite.pages(site.site());
    Set<String> types = new HashSet<>();
    things(pages)
        .forEach(
            (path, things) -> {
              for (JsonNode thing : things) {
                String type = thing.get("@type").asString();
                types.add(type);
                assertThat(REQUIRED).as(path).containsKey(type);
                REQUIRED
                    .get(type)
                    .forEach(name -> assertThat(thing.has(name)).as(path + name).isTrue());
                if (type.equals("BreadcrumbList")) {
                  crumbs(thing, pages.get(path), path);
                }
              }
              expected(path).ifPresent(type -> assertThat(types(things)).as(path).contains(type));
            });
    assertThat(types).containsExactlyInAnyOrderElementsOf(REQUIRED.keySet());
  }

  private static List<String> types(List<JsonNode> things) {
    return things.stream().map(thing -> thing.get("@type").asString()).toList();
  }

  private static java.util.Optional<String> expected(String path) {
    if (path.endsWith("/index.html")) {
      return java.util.Optional.of("BreadcrumbList");
    }
    return path.startsWith("indicators/") || path.startsWith("comparisons/")
        ? java.util.Optional.of("Dataset")
        : java.util.Optional.of(path)
            .map(p -> p.startsWith("briefings/") ? "Article" : "")
            .map(type -> path.equals("glossary.html") ? "DefinedTermSet" : type)
            .map(type -> path.equals("index.html") ? "WebSite" : type)
            .filter(type -> !type.isEmpty());
  }

  private static void crumbs(JsonNode list, Document page, String path) {
    JsonNode steps = list.get("itemListElement");
    assertThat(steps.size()).as(path).isGreaterThan(1);
    for (int i = 0; i < steps.size(); i++) {
      assertThat(steps.get(i).get("position").asInt()).as(path).isEqualTo(i + 1);
      assertThat(steps.get(i).get("name").asString()).as(path).isNotBlank();
      assertThat(steps.get(i).has("item")).as(path).isEqualTo(i < steps.size() - 1);
    }
    assertThat(steps.get(steps.size() - 1).get("name").asString())
        .isEqualTo(page.selectFirst("h1").text());
  }

  @Test
  void aDatasetLeadsToItsFilesSourcesAndLicences() throws Exception {
    Downloads site = Downloads.of(Path.of(GOLDEN), folder);
    JsonNode data =
        things(PublishedSite.pages(site.site())).get("indicators/tidal-output.html").get(0);
    assertThat(data.get("temporalCoverage").asString()).isEqualTo("2023-01-01/2026-12-31");
    assertThat(data.at("/variableMeasured/unitText").asString()).isEqualTo("terawatt-hours");
    assertThat(data.get("spatialCoverage").toString()).contains("Norway", "Scotland");
    assertThat(data.at("/license/0").asString())
        .isEqualTo("https://creativecommons.org/licenses/by/4.0/");
    assertThat(data.at("/isBasedOn/0/author").toString())
        .isEqualTo(
            "[{\"@type\":\"Person\",\"name\":\"Ida Lie\"},"
                + "{\"@type\":\"Organization\",\"name\":\"Tide Survey\"}]");
    assertThat(data.at("/creator/name").asString()).isEqualTo("The Tide Office");
    for (JsonNode file : data.get("distribution")) {
      String url = file.get("contentUrl").asString();
      assertThat(url).startsWith("https://tides.example/energy/data/tidal-output.");
      assertThat(site.site().resolve(url.substring("https://tides.example/energy/".length())))
          .exists();
    }
    assertThat(LocalDate.parse(data.get("dateModified").asString())).isEqualTo("2026-06-30");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", GOLDEN})
  void everyPageHasACard(String base) throws Exception {
    Downloads site = Downloads.of(Path.of(base), folder);
    boolean known = site.catalogue().site().settings().baseUrl().isPresent();
    PublishedSite.pages(site.site())
        .forEach(
            (path, page) -> {
              assertThat(property(page, "og:title")).as(path).isNotBlank();
              assertThat(property(page, "og:type")).as(path).isIn("website", "article");
              assertThat(property(page, "og:site_name"))
                  .isEqualTo(site.catalogue().site().settings().title());
              assertThat(property(page, "og:locale")).isEqualTo("en");
              assertThat(property(page, "og:url")).isEqualTo(canonical(page));
              String picture = property(page, "og:image");
              assertThat(picture.isEmpty()).as(path).isEqualTo(!known);
              if (known) {
                assertThat(picture).startsWith("https://");
                String file = picture.replace("https://tides.example/energy/", "");
                assertThat(site.site().resolve(file)).exists();
              }
              assertThat(page.select("meta[name=twitter:card]").attr("content"))
                  .isEqualTo(known ? "summary_large_image" : "summary");
            });
  }

  private static String property(Document page, String name) {
    return page.select("meta[property=" + name + "]").attr("content");
  }

  private static String canonical(Document page) {
    return page.select("link[rel=canonical]").attr("href");
  }
}
