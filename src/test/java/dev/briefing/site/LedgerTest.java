package dev.briefing.site;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.briefing.figure.FigureReader;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The ledger of the published site says what its pages show: no figure less, and none more. */
final class LedgerTest {
  /** Of the figures in texts, those that lead to an observation and are not merely cited. */
  private static final double BOUND = 0.95;

  /** What editors write for readers; the notes on tables and sources speak of the tables. */
  private static final Set<String> PROSE =
      Set.of("sentence", "heading", "row", "footnote", "summary", "correction", "cell");

  @TempDir private static Path folder;
  private static Path site;
  private static Map<String, Document> pages;
  private static List<NamedCsvRecord> rows;

  @BeforeAll
  static void publish() throws Exception {
    site = PublishedSite.in(folder.resolve("site"));
    pages = PublishedSite.pages(site);
    try (CsvReader<NamedCsvRecord> csv =
        CsvReader.builder().ofNamedCsvRecord(site.resolve("data/figures.csv"))) {
      rows = csv.stream().toList();
    }
    assertThat(rows).hasSizeGreaterThan(200);
  }

  private static String resolved(String page, String href) {
    return URI.create("/" + page).resolve(href).toString().substring(1);
  }

  private static Set<String> keys(String... columns) {
    return rows.stream()
        .map(row -> Stream.of(columns).map(row::getField).collect(Collectors.joining(" ")))
        .collect(Collectors.toSet());
  }

  /** What a selection of links on all pages leads to: the page, and the evidence. */
  private static Stream<String> shown(String query) {
    return pages.entrySet().stream()
        .flatMap(
            page ->
                page.getValue().select(query).stream()
                    .map(a -> page.getKey() + " " + resolved(page.getKey(), a.attr("href"))));
  }

  @Test
  void everyBoundFigureIsInIt() {
    Set<String> anchored = keys("page", "anchor", "evidence", "words");
    Set<String> told = keys("page", "evidence", "words");
    int seen = 0;
    for (Map.Entry<String, Document> page : pages.entrySet()) {
      for (Element link : page.getValue().select("a.figure")) {
        String evidence = resolved(page.getKey(), link.attr("href"));
        String end = " " + evidence + " " + link.text();
        seen++;
        if (!link.id().isEmpty()) {
          assertThat(anchored).contains(page.getKey() + " " + link.id() + end);
        } else {
          // Summaries and definitions are shown again where their pages are listed.
          Stream<String> linked =
              page.getValue().select("a[href]").eachAttr("href").stream()
                  .filter(href -> !href.matches("[a-z]+:.*"))
                  .map(href -> resolved(page.getKey(), href).replaceFirst("#.*", ""));
          List<String> owners = Stream.concat(Stream.of(page.getKey()), linked).toList();
          assertThat(owners).as(page.getKey() + end).anyMatch(owner -> told.contains(owner + end));
        }
      }
    }
    assertThat(seen).isGreaterThan(40);
  }

  @Test
  void everyFigureOfKeysComparisonsTrackersAndEmbedsIsInIt() {
    List<String> shown =
        shown(
                ".keys .what > a, a.value, .tracker tbody th > a[href*=#],"
                    + " figure.embed:not(.wide) td.n a")
            .toList();
    assertThat(shown).hasSizeGreaterThan(100);
    assertThat(keys("page", "evidence")).containsAll(shown);
  }

  @Test
  void everyRowLeadsToAPageAndToEvidence() {
    for (NamedCsvRecord row : rows) {
      String place = row.toString();
      assertThat(pages).as(place).containsKey(row.getField("page"));
      Document page = pages.get(row.getField("page"));
      if (!row.getField("anchor").isEmpty()) {
        assertThat(page.getElementById(row.getField("anchor"))).as(place).isNotNull();
      }
      assertThat(row.getField("evidence").isEmpty())
          .as(place)
          .isEqualTo(row.getField("bound").equals("false"));
      if (!row.getField("evidence").isEmpty()) {
        String[] evidence = row.getField("evidence").split("#");
        assertThat(pages.get(evidence[0]).getElementById(evidence[1])).as(place).isNotNull();
      }
      assertThat(Path.of(row.getField("file"))).as(place).exists();
      assertThat(page.text().replaceAll("\\s", ""))
          .as(place)
          .contains(row.getField("words").replaceAll("\\s", ""));
    }
  }

  @Test
  void almostEveryFigureInATextIsBound() {
    FigureReader reader = FigureReader.english();
    List<NamedCsvRecord> inTexts =
        rows.stream()
            .filter(row -> PROSE.contains(row.getField("place")))
            .filter(row -> !reader.all(row.getField("words")).isEmpty())
            .toList();
    List<String> unbound =
        inTexts.stream()
            .filter(row -> row.getField("bound").equals("false"))
            .map(
                row ->
                    row.getField("file") + ":" + row.getField("line") + " " + row.getField("words"))
            .toList();
    assertThat(inTexts.size()).isGreaterThan(30);
    assertThat(1 - (double) unbound.size() / inTexts.size())
        .as("share of %d figures, without %s", inTexts.size(), unbound)
        .isGreaterThanOrEqualTo(BOUND);
  }

  @Test
  void theJsonSaysTheSame() throws Exception {
    JsonNode json =
        new ObjectMapper().readTree(Files.readString(site.resolve("data/figures.json")));
    assertThat(json.get("figures").size()).isEqualTo(rows.size());
    for (int i = 0; i < rows.size(); i++) {
      JsonNode figure = json.get("figures").get(i);
      NamedCsvRecord row = rows.get(i);
      for (String column : row.getHeader()) {
        String text = figure.has(column) ? figure.get(column).asString() : "";
        assertThat(row.getField(column)).isIn(text, "'" + text);
      }
    }
  }
}
