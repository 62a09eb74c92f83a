package dev.briefing.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefing.model.Addresses;
import dev.briefing.model.Prose;
import dev.briefing.model.Site;
import dev.briefing.model.TermUse;
import dev.briefing.read.ContentReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TermUsesTest {
  @TempDir private Path folder;

  @BeforeEach
  void site() throws IOException {
    write("site.yaml", "title: T\n");
    write(
        "glossary/terms.yaml",
        """
        terms:
          - {term: chip, definition: A chip that a foundry makes for a foundry.}
          - {term: foundry, aliases: [fab], definition: "A maker of [chips](term:chip), of any chip."}
          - {term: wafer, definition: A disc., link: false}
        """);
  }

  private void write(String file, String text) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }

  private Site page(String head, String body) throws IOException {
    write("pages/p.md", "---\n" + head + "\n---\n" + body + "\n");
    return read();
  }

  private Site read() {
    return ContentReader.read(folder, "content").site();
  }

  private static List<String> on(Site site, String address, Prose prose) {
    return TermUses.of(site).on(address, prose).stream().map(TermUsesTest::told).toList();
  }

  private static String told(TermUse use) {
    return use.at().line()
        + ":"
        + use.at().column()
        + " "
        + use.words()
        + (use.linked() ? "" : "*");
  }

  @Test
  void theSummaryComesBeforeTheText() throws IOException {
    Site site = page("title: P\nsummary: Of a chip.", "A chip and a fab.");
    Prose summary = site.pages().get(0).head().summary().orElseThrow();
    assertThat(on(site, "p.html", summary)).containsExactly("3:15 chip");
    assertThat(on(site, "p.html", site.pages().get(0).body())).containsExactly("5:14 fab");
  }

  @Test
  void aTextIsLinkedOnItsOwnPageOnly() throws IOException {
    Site site = page("title: P\nsummary: Of a chip.", "Text.");
    Prose summary = site.pages().get(0).head().summary().orElseThrow();
    assertThat(on(site, Addresses.HOME, summary)).isEmpty();
  }

  @Test
  void aPageCanDoWithoutLinksAndStillUsesTheTerms() throws IOException {
    Site site = page("title: P\nlink-terms: false", "A chip.");
    assertThat(on(site, "p.html", site.pages().get(0).body())).containsExactly("5:3 chip*");
  }

  @Test
  void aTermCanDoWithoutLinks() throws IOException {
    Site site = page("title: P", "A wafer.");
    assertThat(on(site, "p.html", site.pages().get(0).body())).containsExactly("4:3 wafer*");
  }

  @Test
  void aPageDoesNotLinkWhatItIsAbout() throws IOException {
    Site site = page("title: Chips", "A chip of a fab.");
    assertThat(on(site, "p.html", site.pages().get(0).body()))
        .containsExactly("4:3 chip*", "4:13 fab");
    Site more = page("title: Chips and more", "A chip.");
    assertThat(on(more, "p.html", more.pages().get(0).body())).containsExactly("4:3 chip");
  }

  @Test
  void definitionsLinkOtherTermsOnceEach() {
    Site site = read();
    Prose chip = site.terms().get(0).definition();
    assertThat(on(site, Addresses.GLOSSARY, chip)).containsExactly("2:44 foundry");
    Prose foundry = site.terms().get(1).definition();
    assertThat(on(site, Addresses.GLOSSARY, foundry)).isEmpty();
  }

  @Test
  void placesAreThoseOfTheFile() throws IOException {
    Site site =
        page(
            "title: P",
            """
            | a | b |
            | --- | --- |
            | 𠮷 \\| x | 𠮷 \\| a chip |

            A &amp; *𠮷
            fab*.
            """);
    assertThat(on(site, "p.html", site.pages().get(0).body()))
        .containsExactly("6:19 chip", "9:1 fab");
  }
}
