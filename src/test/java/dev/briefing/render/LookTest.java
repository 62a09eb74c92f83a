package dev.briefing.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefing.render.theme.Assets;
import dev.briefing.render.theme.Theme;
import dev.briefing.web.WebPath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Colour, fonts and logo come from {@code site.yaml} alone. */
final class LookTest {
  private static final String SVG =
      "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 3\"/>";

  @TempDir private Path folder;
  private SiteFixture site;

  @BeforeEach
  void site() throws IOException {
    site =
        new SiteFixture(folder)
            .write("images/logo.svg", SVG)
            .write("images/logo-dark.svg", SVG.replace("9 3", "12 3"));
  }

  @Test
  void withoutSettingsTheThemeIsAsItIs() throws IOException {
    assertThat(look("")).isEmpty();
    assertThat(site.page("index.html").select(".logo")).isEmpty();
  }

  @Test
  void theColourStandsInTheOneStyleSheet() throws IOException {
    assertThat(look("accent: \"#1D4F91\""))
        .isEqualTo(
            ":root{--brand: #1d4f91}@media screen{:root{--accent: #1d4f91}}"
                + "@media screen and (prefers-color-scheme: dark){:root{--accent: #84afe6}}");
    assertThat(look("accent: \"#1d4f91\"\n  accent-dark: \"#fb0\""))
        .contains("(prefers-color-scheme: dark){:root{--accent: #ffbb00}}");
    Document page = site.page("sectors/science.html");
    assertThat(page.select("link[rel=stylesheet]")).hasSize(1);
    assertThat(page.select("style, [style]")).isEmpty();
  }

  @Test
  void aChartThatIsDownloadedHasTheColour() throws IOException {
    look("accent: \"#1d4f91\"\n  label-font: Inter");
    WebPath chart = WebPath.of("charts/growth.svg");
    assertThat(new String(site.render().at(chart).orElseThrow().bytes(), StandardCharsets.UTF_8))
        .contains(".focus { color: #1d4f91 }", "font-family=\"&quot;Inter&quot;, sans-serif\"")
        .doesNotContain("var(", "@import", "http://elsewhere");
  }

  @Test
  void fontsFallBackToWhatEveryMachineHas() throws IOException {
    assertThat(
            look(
                """
                text-font: Source Serif 4
                  heading-font: [Georgia, Serif]
                  label-font: [inherit, Inter]
                """))
        .contains(
            ":root{--serif: \"Source Serif 4\",serif}:root{--headings: \"Georgia\",serif}"
                + ":root{--sans: \"inherit\",\"Inter\",sans-serif}");
  }

  @Test
  void aFontFileIsPublishedUnderTheNameOfItsBytes() throws IOException {
    site.write("fonts/tide.woff2", "wOF2 and more").write("fonts/slant.woff2", "wOF2");
    String style =
        look(
            """
            text-font: Tide
              font-files:
                - {family: Tide, file: fonts/tide.woff2, weight: 200 to 900}
                - {family: tide, file: fonts/slant.woff2, style: italic}
            """);
    assertThat(style)
        .containsPattern(
            "@font-face\\{font-family: \"Tide\";src: url\\(\"fonts/tide\\.[0-9a-f]{10}\\.woff2\"\\)"
                + " format\\(\"woff2\"\\);font-weight: 200 900;font-style: normal;font-display: swap}")
        .containsPattern("slant\\.[0-9a-f]{10}\\.woff2.*font-weight: 400;font-style: italic;");
    String name = style.replaceFirst("(?s).*(fonts/tide\\.[0-9a-f]{10}\\.woff2).*", "$1");
    assertThat(site.render().at(WebPath.of("assets/" + name)).orElseThrow().bytes())
        .isEqualTo("wOF2 and more".getBytes(StandardCharsets.UTF_8));
    assertThat(site.page("index.html").select("meta[http-equiv]").attr("content"))
        .contains("font-src 'self' file:;");
  }

  @Test
  void theLogoStandsBeforeTheTitleOrInItsPlace() throws IOException {
    look("logo: {image: images/logo.svg, alt: \"A & B \\\"<script>\"}");
    Document page = site.page("sectors/science.html");
    assertThat(page.select("header.mast a.name").text()).isEqualTo("A & B");
    assertThat(page.select("header.mast a.name .logo.plate img").outerHtml())
        .matches(
            "<img class=\"light\" src=\"../images/logo\\.[0-9a-f]{10}\\.svg\" width=\"120\" height=\"40\""
                + " alt=\"A &amp; B &quot;&lt;script&gt;\">");
    assertThat(page.select("img")).hasSize(1);

    look(
        "logo: {image: images/logo.svg, dark: images/logo-dark.svg, alt: A, replaces-title: true}");
    page = site.page("index.html");
    assertThat(page.select("header.mast a.name").text()).isEmpty();
    assertThat(page.select(".logo:not(.plate) img.light + img.dark").outerHtml())
        .matches(
            "<img class=\"dark\" src=\"images/logo-dark\\.[0-9a-f]{10}\\.svg\" width=\"160\""
                + " height=\"40\" alt=\"A\" loading=\"lazy\">");
    assertThat(page.select(".logo img").attr("alt")).isEqualTo("A");
    assertThat(page.select("h1").text()).isNotEmpty();
  }

  /** What the settings add to the style sheet. */
  private String look(String theme) throws IOException {
    String settings = "title: A & B\nentity: china\nas-of: 2026-03-20\n";
    site.write("site.yaml", settings + (theme.isEmpty() ? "" : "theme:\n  " + theme + "\n"));
    String sheet = site.page("index.html").select("link[rel=stylesheet]").attr("href");
    String dressed = text(site.render().at(WebPath.of(sheet)).orElseThrow().bytes());
    Assets assets = Theme.ofGenerator().assets();
    String plain = text(assets.files().get(assets.address("style.css").orElseThrow()));
    assertThat(dressed).startsWith(plain);
    return dressed.substring(plain.length());
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
