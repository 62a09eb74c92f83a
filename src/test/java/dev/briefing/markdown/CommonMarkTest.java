package dev.briefing.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefing.model.Destination;
import dev.briefing.model.Prose;
import dev.briefing.model.Reference;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The whole CommonMark specification, read and written with this site's settings. What is meant to
 * differ is in {@code commonmark-differences.txt}: an example there that agrees fails, like one
 * that differs and is not there.
 *
 * <p>Three differences run through the whole site, and are taken out before comparing, by {@link
 * #normalize}: headings have ids and start below the page's title; of a link that the site refuses
 * (most of the examples' are: they start with a slash) only its text is written, while its
 * destination and title are compared with what was read; and breaks within an image's alternative
 * text are spaces.
 */
class CommonMarkTest {
  private static final String DIFFERENCES = "commonmark-differences.txt";
  private static final List<Example> EXAMPLES = ExampleReader.readExamples(TestResources.getSpec());

  @TestFactory
  Stream<DynamicTest> examples() throws IOException {
    Map<Integer, String> differences = differences();
    return IntStream.rangeClosed(1, EXAMPLES.size())
        .mapToObj(
            number -> {
              Example example = EXAMPLES.get(number - 1);
              return DynamicTest.dynamicTest(
                  number + " " + example.getSection(),
                  () -> example(number, example, differences.get(number)));
            });
  }

  private static void example(int number, Example example, String difference) {
    Prose prose = Read.blocks(withTabs(example.getSource()));
    Document expected = Jsoup.parseBodyFragment(withTabs(example.getHtml()));
    Document actual = Jsoup.parseBodyFragment(ProseHtml.blocks(prose, new PlainWeaver()));
    List<String> read = prose.references().stream().map(CommonMarkTest::written).toList();
    List<String> meant = expected.select("a, img").stream().map(CommonMarkTest::written).toList();
    boolean agrees = read.equals(meant);
    if (agrees) {
      normalize(expected, prose.references());
      actual.select("h1, h2, h3, h4, h5, h6").removeAttr("id");
      agrees = text(actual).equals(text(expected));
    }
    if (difference == null) {
      assertThat(read).isEqualTo(meant);
      assertThat(text(actual)).isEqualTo(text(expected));
    } else {
      assertThat(agrees).as("example %s agrees, and is listed: %s", number, difference).isFalse();
    }
  }

  @Test
  void theListNamesExamplesByTheirSection() throws IOException {
    differences()
        .forEach(
            (number, line) ->
                assertThat(line)
                    .startsWith(number + " | " + EXAMPLES.get(number - 1).getSection() + " | "));
  }

  private static void normalize(Document expected, List<Reference> references) {
    List<Integer> open = new ArrayList<>();
    for (Element heading : expected.select("h1, h2, h3, h4, h5, h6")) {
      int written = heading.tagName().charAt(1) - '0';
      open.removeIf(level -> level >= written);
      open.add(written);
      heading.tagName("h" + Math.min(1 + open.size(), 6));
    }
    List<Element> elements = expected.select("a, img");
    for (int i = 0; i < elements.size(); i++) {
      Element element = elements.get(i);
      boolean refused = references.get(i).destination() instanceof Destination.Refused;
      if (element.tagName().equals("img")) {
        element.attr("alt", element.attr("alt").replace('\n', ' '));
        if (refused) {
          element.replaceWith(new TextNode(element.attr("alt")));
        }
      } else if (refused) {
        element.unwrap();
      }
    }
  }

  private static String written(Reference reference) {
    return (reference.image() ? "!" : "")
        + PlainWeaver.encode(reference.raw())
        + reference.title().map(title -> " " + title).orElse("");
  }

  private static String written(Element element) {
    return (element.tagName().equals("img") ? "!" : "")
        + element.attr(element.tagName().equals("img") ? "src" : "href")
        + (element.hasAttr("title") ? " " + element.attr("title") : "");
  }

  /** The specification shows tabs as arrows. */
  private static String withTabs(String text) {
    return text.replace('→', '\t');
  }

  private static String text(Document document) {
    document.outputSettings().prettyPrint(false);
    return document.body().html().strip();
  }

  /** Each line of the list, by the number of the example. */
  private static Map<Integer, String> differences() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(CommonMarkTest.class.getResourceAsStream(DIFFERENCES))) {
      Map<Integer, String> differences = new LinkedHashMap<>();
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .forEach(
              line -> differences.put(Integer.valueOf(line.substring(0, line.indexOf(' '))), line));
      return differences;
    }
  }
}
