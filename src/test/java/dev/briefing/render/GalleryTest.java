package dev.briefing.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefing.glossary.TermUses;
import dev.briefing.model.Catalogue;
import dev.briefing.model.Indicator;
import dev.briefing.read.ContentReader;
import dev.briefing.read.Reading;
import dev.briefing.render.theme.Theme;
import dev.briefing.render.view.ChartView;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/**
 * Charts of every form and of every awkward kind of data, on one page to look at: {@code
 * src/test/resources/gallery/gallery.html}. Run with {@code -Dgolden=overwrite} to write it anew,
 * and look at it in a browser, light, dark, narrow and on paper.
 */
final class GalleryTest {
  private static final Path GALLERY = Path.of("src/test/resources/gallery");
  private static final Path EXPECTED = GALLERY.resolve("gallery.html");
  private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");

  /** What the gallery's template sees. */
  public record Content(List<ChartView> charts, List<String> none) {}

  private final Edition edition = edition();
  private final Sheet sheet = new Sheet(edition, "gallery.html");

  private static Edition edition() {
    Reading reading = ContentReader.read(GALLERY.resolve("content"), "content");
    assertThat(reading.problems()).isEmpty();
    return Edition.of(
        new Catalogue(reading.site()),
        TermUses.of(reading.site()),
        Theme.in(GALLERY.resolve("theme")));
  }

  @Test
  void looksAsExpected() throws IOException {
    String drawn = draw();
    if ("overwrite".equals(System.getProperty("golden"))) {
      Files.writeString(EXPECTED, drawn);
    }
    assertThat(drawn).isEqualTo(Files.readString(EXPECTED, StandardCharsets.UTF_8));
  }

  @Test
  void isTheSameInAnyLocale() {
    String usual = draw();
    Locale before = Locale.getDefault();
    try {
      for (String tag : List.of("ar-EG", "tr-TR", "de-DE", "hi-IN-u-nu-deva")) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        Sheet other = new Sheet(edition(), "gallery.html");
        assertThat(draw(other)).as(tag).isEqualTo(usual);
      }
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void hasEveryPositionWithinItsPicture() {
    for (Element svg : Jsoup.parse(draw()).select("svg")) {
      String[] view = svg.attr("viewBox").split(" ");
      double width = Double.parseDouble(view[2]);
      double height = Double.parseDouble(view[3]);
      String name = svg.selectFirst("title").text() + " " + svg.className();
      for (Element text : svg.select("text")) {
        assertThat(Double.parseDouble(text.attr("x"))).as(name).isBetween(0.0, width);
        assertThat(Double.parseDouble(text.attr("y"))).as(name).isBetween(0.0, height);
        assertThat(text.text()).as(name).isNotBlank();
      }
      for (Element path : svg.select("path")) {
        Matcher numbers = NUMBER.matcher(path.attr("d").replaceFirst("[aZ].*", ""));
        while (numbers.find()) {
          double x = Double.parseDouble(numbers.group());
          assertThat(numbers.find()).isTrue();
          assertThat(x).as(name).isBetween(-1.0, width + 1);
          assertThat(Double.parseDouble(numbers.group())).as(name).isBetween(-1.0, height + 1);
        }
      }
    }
  }

  @Test
  void isNamedAndDescribed() {
    Document page = Jsoup.parse(draw());
    for (Element svg : page.select("svg")) {
      assertThat(svg.attr("role")).isEqualTo("img");
      for (String id : svg.attr("aria-labelledby").split(" ")) {
        assertThat(page.select("#" + id)).as(id).hasSize(1);
        assertThat(page.getElementById(id).text()).as(id).isNotBlank();
      }
    }
    assertThat(page.select("[style], script, style")).isEmpty();
  }

  @Test
  void standsAloneAsAFile() {
    for (Indicator indicator : edition.catalogue().site().indicators().toList()) {
      Optional<ChartView> chart = chart(sheet, indicator);
      if (chart.isPresent()) {
        String file = new Charts(sheet).file(indicator, chart.get());
        assertThat(file).startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=");
        assertThat(file).doesNotContain("var(", "href", "url(");
        Document svg = Jsoup.parse(file, "", Parser.xmlParser());
        assertThat(svg.select("svg > title").text()).startsWith(indicator.name());
        assertThat(svg.select("text.note").text())
            .containsPattern("Source: |Our own calculation\\.")
            .contains("Gallery");
        assertThat(svg.select("svg > rect").attr("fill")).isEqualTo("#fff");
      }
    }
  }

  private String draw() {
    return draw(new Sheet(edition, "gallery.html"));
  }

  private static String draw(Sheet sheet) {
    List<ChartView> charts = new ArrayList<>();
    List<String> none = new ArrayList<>();
    for (Indicator indicator : sheet.edition().catalogue().site().indicators().toList()) {
      chart(sheet, indicator).ifPresentOrElse(charts::add, () -> none.add(indicator.name()));
    }
    return sheet.impression("gallery.ftlh", Map.of("content", new Content(charts, none))).text();
  }

  private static Optional<ChartView> chart(Sheet sheet, Indicator indicator) {
    return new Charts(sheet).of(indicator, indicator.observations(), "", false);
  }
}
