package dev.briefing.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefing.build.Proof.Piece;
import dev.briefing.build.Proofs.Eyes;
import dev.briefing.glossary.TermUses;
import dev.briefing.model.Site;
import dev.briefing.read.ContentReader;
import dev.briefing.web.WebPath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Proofs read what has changed, draw what depends on it, and keep what was good. */
final class ProofsTest {
  private static final String NEAP = "briefings/neap-tide.html";
  private static final String SPRING = "briefings/spring-tide.html";
  private static final String SECTOR = "sectors/tidal-power.html";

  @TempDir private static Path folder;
  private static Drafts drafts;
  private static Proofs proofs;

  @BeforeAll
  static void open() throws IOException {
    drafts = new Drafts(folder);
    proofs = drafts.proofs(Eyes.AUTHORS);
  }

  @BeforeEach
  void restore() throws IOException {
    drafts.restore();
  }

  @Test
  void showReadersWhatIsPublished() {
    Options options = drafts.options();
    Site site = ContentReader.read(options.content(), options.label()).site();
    SortedMap<String, String> published = new TreeMap<>();
    Build.tree(site, TermUses.of(site), options)
        .files()
        .forEach(
            (path, content) ->
                published.put(
                    path.value(), new String(content.bytes(), StandardCharsets.ISO_8859_1)));
    assertThat(Drafts.shown(drafts.proofs(Eyes.READERS).next())).isEqualTo(published);
  }

  @Test
  void showAuthorsThePagesThatWait() {
    Proof proof = proofs.next();
    assertThat(proof.waiting())
        .containsExactly(
            Map.entry(WebPath.of("briefings/draft-tide.html"), Waiting.DRAFT),
            Map.entry(WebPath.of("briefings/future-tide.html"), Waiting.AHEAD));
    assertThat(proof.paths()).containsAll(proof.waiting().keySet());
    assertThat(text(proof, "briefings/index.html")).contains("Draft tide", "Future tide");
  }

  @Test
  void drawAPageWhenSomebodyLooksAtIt() throws IOException {
    drafts.change("content/briefings/spring-tide.md", "Scotland has", "Scotland makes");
    Proof first = proofs.next();
    int before = proofs.drawn();
    text(first, SPRING);
    text(first, SPRING);
    assertThat(proofs.drawn()).isEqualTo(before + 1);
    drafts.change("content/briefings/neap-tide.md", "Short,", "Long,");
    text(proofs.next(), SPRING);
    assertThat(proofs.drawn()).isEqualTo(before + 1);
  }

  @Test
  void readOnlyTheFileThatChanged() throws IOException {
    proofs.next();
    int before = proofs.understood();
    proofs.next();
    assertThat(proofs.understood()).isEqualTo(before);
    drafts.change("content/briefings/neap-tide.md", "Short,", "Long,");
    proofs.next();
    assertThat(proofs.understood()).isEqualTo(before + 1);
  }

  @Test
  void readOnlyTheFileThatHasAnotherStamp() throws IOException {
    FileTime longAgo = FileTime.from(Instant.parse("2020-01-01T00:00:00Z"));
    assertThat(shownAfterAChangeWithinOneMoment(longAgo)).contains("Short,");
  }

  @Test
  void readAgainWhatMayHaveChangedTwiceInOneMoment() throws IOException {
    FileTime now = FileTime.from(Instant.now().plus(1, ChronoUnit.HOURS));
    assertThat(shownAfterAChangeWithinOneMoment(now)).contains("Still,");
  }

  /** Another text of the same length, in the same file, at the same time. */
  private static String shownAfterAChangeWithinOneMoment(FileTime time) throws IOException {
    String name = "content/briefings/neap-tide.md";
    Path file = drafts.folder.resolve(name);
    Files.setLastModifiedTime(file, time);
    assertThat(text(proofs.next(), NEAP)).contains("Short,");
    drafts.change(name, "Short,", "Still,");
    Files.setLastModifiedTime(file, time);
    return text(proofs.next(), NEAP);
  }

  @Test
  void checkOnlyThePageThatChangedByItself() throws IOException {
    proofs.next();
    int before = proofs.checked();
    proofs.next();
    assertThat(proofs.checked()).isEqualTo(before);
    drafts.change("content/briefings/neap-tide.md", "Short,", "Long,");
    proofs.next();
    assertThat(proofs.checked()).isEqualTo(before + 1);
  }

  @Test
  void checkEveryPageAgainstAValueThatChanged() throws IOException {
    assertThat(proofs.next().notices()).isEmpty();
    drafts.change("content/indicators/tides.yaml", "value: 1.7,", "value: 1.9,");
    assertThat(proofs.next().notices())
        .anySatisfy(
            notice -> {
              assertThat(notice.at().orElseThrow().file()).endsWith("spring-tide.md");
              assertThat(notice.message()).contains("\"1.7 TWh\" disagrees");
            });
  }

  @Test
  void drawWhatDependsOnABriefing() throws IOException {
    assertThat(redrawn("content/briefings/neap-tide.md", "Short,", "Long,"))
        .containsExactly("briefings/neap-tide.html", "sources/gazette.html");
  }

  @Test
  void drawWhatDependsOnATitle() throws IOException {
    assertThat(redrawn("content/briefings/neap-tide.md", "title: Neap tide", "title: Low tide"))
        .contains("index.html", "briefings/index.html", SECTOR, "briefings/draft-tide.html")
        .doesNotContain("sectors/grids.html", "about.html", SPRING);
  }

  @Test
  void drawWhatDependsOnAValue() throws IOException {
    assertThat(redrawn("content/indicators/tides.yaml", "1.6 to 1.9", "1.6 to 1.8"))
        .contains("indicators/tidal-output.html", "sources/gazette.html")
        .doesNotContain("sectors/grids.html", "indicators/price-floor.html", "about.html");
  }

  @Test
  void drawWhatDependsOnATerm() throws IOException {
    assertThat(redrawn("content/glossary/terms.yaml", "A wheel that water", "A wheel that wind"))
        .contains("glossary.html")
        .doesNotContain("sectors/grids.html", "briefings/neap-tide.html");
  }

  @Test
  void drawWhatATemplateDraws() throws IOException {
    assertThat(redrawn("templates/sector.ftlh", "<@layout.frame>", "<@layout.frame>\n<hr>"))
        .containsExactly("sectors/grids.html", SECTOR);
  }

  @Test
  void drawWhatImportsATemplate() throws IOException {
    SortedSet<String> all = new TreeSet<>();
    proofs.next().paths().forEach(path -> all.add(path.value()));
    all.removeIf(path -> !path.endsWith(".html"));
    assertThat(redrawn("templates/layout.ftlh", "<meta charset", "<!-- new --><meta charset"))
        .isEqualTo(all);
  }

  @Test
  void keepTheSiteThatHadNoErrors() throws IOException {
    String good = text(proofs.next(), SPRING);
    drafts.change("content/briefings/spring-tide.md", "page:about", "page:abuot");
    Proof broken = proofs.next();
    assertThat(broken.rejected()).isTrue();
    assertThat(broken.notices()).singleElement().satisfies(this::isALinkThatLeadsNowhere);
    assertThat(text(broken, SPRING)).isEqualTo(good);
    drafts.restore();
    Proof mended = proofs.next();
    assertThat(mended.notices()).isEmpty();
    assertThat(text(mended, SPRING)).isEqualTo(good);
  }

  private void isALinkThatLeadsNowhere(Notice notice) {
    assertThat(notice.at().orElseThrow().toString())
        .startsWith("content/briefings/spring-tide.md:");
    assertThat(notice.excerpt().orElseThrow().line()).contains("page:abuot");
    assertThat(notice.hint().orElseThrow()).contains("about");
  }

  @Test
  void keepAPageWhoseTemplateIsWrong() throws IOException {
    proofs = drafts.proofs(Eyes.AUTHORS);
    String good = text(proofs.next(), SECTOR);
    drafts.change("templates/sector.ftlh", "<@layout.frame>", "<@layout.frame>\n${content.no}");
    Proof broken = proofs.next();
    Piece piece = broken.at(WebPath.of(SECTOR)).orElseThrow();
    assertThat(new String(piece.bytes().orElseThrow(), StandardCharsets.UTF_8)).isEqualTo(good);
    Notice fault = piece.fault().orElseThrow();
    assertThat(fault.at().orElseThrow().file()).isEqualTo("templates/sector.ftlh");
    assertThat(fault.excerpt().orElseThrow().line()).isEqualTo("${content.no}");
    Piece grids = broken.at(WebPath.of("sectors/grids.html")).orElseThrow();
    assertThat(grids.bytes()).isEmpty();
    assertThat(grids.fault().orElseThrow().toString()).isEqualTo(fault.toString());
    assertThat(broken.at(WebPath.of(SPRING)).orElseThrow().fault()).isEmpty();
    drafts.restore();
    assertThat(text(proofs.next(), SECTOR)).isEqualTo(good);
  }

  @Test
  void sayWhenThereIsNoSiteYet() throws IOException {
    drafts.write("content/site.yaml", "tagline: No title\n");
    Proof proof = drafts.proofs(Eyes.AUTHORS).next();
    assertThat(proof.rejected()).isTrue();
    assertThat(proof.paths()).isEmpty();
    assertThat(proof.at(WebPath.of("index.html"))).isEmpty();
  }

  /**
   * The pages that have other bytes after a change; fails unless these were drawn, and no others.
   */
  private SortedSet<String> redrawn(String file, String from, String to) throws IOException {
    SortedMap<String, String> before = Drafts.shown(proofs.next());
    int drawn = proofs.drawn();
    drafts.change(file, from, to);
    Proof proof = proofs.next();
    assertThat(Drafts.notices(proof)).isEmpty();
    SortedMap<String, String> after = Drafts.shown(proof);
    SortedSet<String> changed = new TreeSet<>();
    after.forEach(
        (path, text) -> {
          if (path.endsWith(".html") && !text.equals(before.get(path))) {
            changed.add(path);
          }
        });
    assertThat(proofs.drawn() - drawn).isEqualTo(changed.size());
    return changed;
  }

  private static String text(Proof proof, String path) {
    byte[] bytes = proof.at(WebPath.of(path)).orElseThrow().bytes().orElseThrow();
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
