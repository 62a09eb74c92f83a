package dev.briefing.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefing.build.Build;
import dev.briefing.build.Options;
import dev.briefing.build.Result;
import dev.briefing.problem.Problem;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is written for programs gives back each hostile text as it was, by their own readers. */
final class TextsComeBackIT {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(\\.\\d+)?");
  @TempDir private static Path folder;
  private static Path site;
  private static Map<String, String> given;

  @BeforeAll
  static void publish() throws Exception {
    given = HostileSite.write(folder.resolve("content"));
    site = folder.resolve("site");
    Result result = Build.publish(Options.of(folder, null, null, site, null));
    assertThat(result.problems()).filteredOn(Problem::isError).isEmpty();
  }

  private static List<Path> files(String ending) throws Exception {
    try (Stream<Path> all = Files.walk(site)) {
      return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }

  /** Each text whose place's name begins so is among those read, whatever stands around it. */
  private static void assertAllIn(List<String> read, String... places) {
    String all = String.join("\n", read).replaceAll("\\s+", " ");
    for (String place : places) {
      List<String> expected =
          given.entrySet().stream()
              .filter(entry -> entry.getKey().replaceAll(" \\d+$", "").equals(place))
              .map(Map.Entry::getValue)
              .toList();
      assertThat(expected).as(place).isNotEmpty();
      assertThat(expected)
          .as(place)
          .allSatisfy(text -> assertThat(all).contains(text.replaceAll("\\s+", " ")));
    }
  }

  @Test
  void thereAreThreeHundredTexts() throws Exception {
    assertThat(HostileText.all()).hasSizeGreaterThan(300);
    assertThat(files(".html")).hasSizeBetween(100, 170);
  }

  @Test
  void json() throws Exception {
    List<String> read = new ArrayList<>();
    for (Path file : files(".json")) {
      strings(JSON.readTree(Files.readString(file)), read);
    }
    assertAllIn(
        read,
        "indicator",
        "unit",
        "entity",
        "quote",
        "says",
        "observation note",
        "source title",
        "source licence",
        "comparison",
        "row",
        "cell",
        "gap",
        "briefing title",
        "briefing summary",
        "author");
  }

  @Test
  void linkedData() throws Exception {
    List<String> read = new ArrayList<>();
    for (Path file : files(".html")) {
      for (Element script :
          Jsoup.parse(Files.readString(file)).select("script[type=application/ld+json]")) {
        strings(JSON.readTree(script.data()), read);
      }
    }
    assertAllIn(
        read,
        "indicator",
        "definition",
        "comparison",
        "briefing title",
        "author",
        "term",
        "meaning");
  }

  @Test
  void shardsOfTheSearch() throws Exception {
    List<String> read = new ArrayList<>();
    Pattern call = Pattern.compile("briefingSearch\\(\"[a-z0-9-]+\",(.*)\\);\\n", Pattern.DOTALL);
    for (Path file :
        files(".js").stream().filter(f -> f.toString().contains("/search/")).toList()) {
      var matcher = call.matcher(Files.readString(file));
      assertThat(matcher.matches()).as(file.toString()).isTrue();
      strings(JSON.readTree(matcher.group(1)), read);
    }
    assertAllIn(read, "briefing title", "indicator", "term", "source title", "briefing summary");
  }

  @Test
  void feedsAndSitemap() throws Exception {
    List<String> read = new ArrayList<>();
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    for (Path file : files(".xml")) {
      NodeList elements =
          factory
              .newDocumentBuilder()
              .parse(new InputSource(new StringReader(Files.readString(file))))
              .getElementsByTagName("*");
      for (int i = 0; i < elements.getLength(); i++) {
        read.add(elements.item(i).getTextContent());
      }
    }
    assertAllIn(read, "briefing title", "author", "site title");
  }

  @Test
  void tablesWithoutFormulas() throws Exception {
    List<String> read = new ArrayList<>();
    for (Path file : files(".csv")) {
      try (CSVParser rows =
          CSVParser.parse(new StringReader(Files.readString(file)), CSVFormat.RFC4180)) {
        int width = -1;
        for (CSVRecord row : rows) {
          width = width < 0 ? row.size() : width;
          assertThat(row.size()).as(file + " " + row).isEqualTo(width);
          row.forEach(read::add);
        }
      }
    }
    Predicate<String> formula =
        cell -> !cell.isEmpty() && "=+-@\t\r\n＝＋－＠".indexOf(cell.charAt(0)) >= 0;
    assertThat(read).filteredOn(formula.and(c -> !NUMBER.matcher(c).matches())).isEmpty();
    assertAllIn(
        read,
        "indicator",
        "entity",
        "quote",
        "says",
        "observation note",
        "source title",
        "cell",
        "gap");
  }

  @Test
  void bibTex() throws Exception {
    List<String> read = new ArrayList<>();
    for (Path file : files(".bib")) {
      String text = Files.readString(file);
      int depth = 0;
      for (char c : text.toCharArray()) {
        depth += c == '{' ? 1 : c == '}' ? -1 : 0;
        assertThat(depth).as(file.toString()).isNotNegative();
      }
      assertThat(depth).as(file.toString()).isZero();
      assertThat(text).startsWith("@misc{").doesNotContain("\n@");
      read.add(untexed(text));
    }
    assertAllIn(read, "briefing title", "indicator", "comparison");
  }

  private static String untexed(String text) {
    return text.replace("\\textbraceleft{}", "{")
        .replace("\\textbraceright{}", "}")
        .replace("\\textasciitilde{}", "~")
        .replace("\\textasciicircum{}", "^")
        .replace("\\textless{}", "<")
        .replace("\\textgreater{}", ">")
        .replace("\\textbar{}", "|")
        .replace("\\textquotedbl{}", "\"")
        .replaceAll("\\\\([#$%&_])", "$1")
        .replace("\\textbackslash{}", "\\");
  }

  /** Names and values. */
  private static void strings(JsonNode node, List<String> into) {
    if (node.isString()) {
      into.add(node.asString());
    }
    node.propertyNames().forEach(into::add);
    node.forEach(child -> strings(child, into));
  }
}
