package dev.briefing.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefing.history.GitRepository;
import dev.briefing.model.Briefing;
import dev.briefing.model.Site;
import dev.briefing.model.TextHistory;
import dev.briefing.read.ContentReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When a briefing was first published and what is new in it: by its authors, then by git. */
class PastTextsTest {
  private static final Path BASE = Path.of("src/test/resources/broken/base/content");
  private static final String FILE = "content/briefings/chips.md";
  private static final String TEXT =
      """
      ---
      title: Chips
      date: 2025-12-01
      summary: A floor under research.
      sectors: [chips]
      ---
      The [plan](plan:five-year-plan) asks for [at least 7%](indicator:rd-growth) a year, says the [report](source:report-2026).
      It was written by many hands in one winter, says the [report](source:report-2026).
      """;

  @TempDir Path folder;
  private GitRepository made;

  /** On 1 January there is a site, from 2 January on the briefing. */
  @BeforeEach
  void added() throws Exception {
    made = GitRepository.in(folder);
    Folders.copy(BASE, folder.resolve("content"), false);
    Files.delete(folder.resolve("content/quotes.lock"));
    Files.writeString(
        folder.resolve("content/site.yaml"),
        "\nchecks: {series-unchecked: off, figure-agrees: off}\n",
        java.nio.file.StandardOpenOption.APPEND);
    made.commit("A site").write(FILE, TEXT).commit("Chips");
  }

  @Test
  void gitKnowsWhenItCameAndWhenItsWordsChanged() throws Exception {
    assertThat(known()).isEqualTo(new TextHistory(day(2), none(), List.of()));
    change("one winter", "a winter").commit("Wording");
    assertThat(known()).isEqualTo(new TextHistory(day(2), day(3), List.of()));
    change("at least 7%", "at least 8%").commit("The plan says 8");
    change("\nIt was", " Nobody voted against it, says the [report](source:report-2026).\nIt was");
    made.commit("The vote");
    assertThat(known())
        .isEqualTo(
            new TextHistory(
                day(2),
                day(5),
                List.of(
                    new TextHistory.Step(LocalDate.of(2026, 1, 5), "The vote"),
                    new TextHistory.Step(LocalDate.of(2026, 1, 4), "The plan says 8"))));
  }

  @Test
  void whatReadersDoNotReadIsNoChange() throws Exception {
    change("sectors: [chips]", "aliases: [old]\nsectors: [chips]").commit("Alias");
    change("(indicator:rd-growth)", "(indicator:rd-growth/2026-2030)").commit("Bound");
    change(" It was written by", " It was\nwritten   by").commit("Wrapped");
    made.write(FILE, Files.readString(folder.resolve(FILE)).replace("\n", "\r\n")).commit("Lines");
    Files.setLastModifiedTime(folder.resolve(FILE), FileTime.fromMillis(0));
    assertThat(known()).isEqualTo(new TextHistory(day(2), none(), List.of()));
  }

  @Test
  void whatTheFirstRevisionHoldsMayBeOlder() throws Exception {
    made.write("content/briefings/the-plan.md", TEXT.replace("7%", "9%")).commit("Three");
    TextHistory old = site().history().of(briefing("the-plan"));
    assertThat(old.published()).isEmpty();
    assertThat(old.changed()).isEqualTo(day(3));
  }

  @Test
  void aDraftIsNotPublishedNorIsWhatWaitsForItsDay() throws Exception {
    made.write("content/briefings/late.md", TEXT.replace("title", "draft: true\ntitle"));
    made.write("content/briefings/ahead.md", TEXT.replace("2025-12-01", "2026-02-01"));
    made.commit("Three").write("content/briefings/late.md", TEXT).commit("Out");
    assertThat(site().history().of(briefing("late")))
        .isEqualTo(new TextHistory(day(4), none(), List.of()));
    assertThat(site().history().of(briefing("ahead")).published()).isEmpty();
  }

  @Test
  void aBriefingKeepsItsHistoryUnderAnotherName() throws Exception {
    change("at least 7%", "at least 8%").commit("The plan says 8");
    String text = Files.readString(folder.resolve(FILE));
    made.delete(FILE)
        .write("content/briefings/wafers.md", text.replace("title", "aliases: [chips]\ntitle"))
        .commit("Renamed");
    TextHistory history = site().history().of(briefing("wafers"));
    assertThat(history.published()).isEqualTo(day(2));
    assertThat(history.updates())
        .extracting(TextHistory.Step::subject)
        .containsExactly("The plan says 8");
  }

  @Test
  void aMergeIsOneUpdateOnTheDayItCame() throws Exception {
    made.git("switch", "-q", "-c", "side");
    change("at least 7%", "at least 8%").commit("wip");
    change("at least 8%", "at least 9%").commit("more");
    made.git("switch", "-q", "main");
    made.git("merge", "-q", "--no-ff", "-m", "The plan says 9", "side");
    assertThat(known().updates())
        .containsExactly(new TextHistory.Step(LocalDate.of(2026, 1, 5), "The plan says 9"));
  }

  @Test
  void aShallowCloneSaysNothingOfWhatItCannotKnow() throws Exception {
    change("at least 7%", "at least 8%").commit("The plan says 8");
    change("at least 8%", "at least 9%").commit("The plan says 9");
    String origin = folder.toUri().toString();
    for (int depth : List.of(1, 2)) {
      Path part = folder.resolve("part" + depth);
      made.git("clone", "-q", "--depth", String.valueOf(depth), origin, part.toString());
      Path content = part.resolve("content");
      Site site = ContentReader.read(content, "content").site();
      TextHistory known = PastValues.of(site, content).texts().get("chips");
      assertThat(known.published()).isEmpty();
      assertThat(known.changed()).isEqualTo(depth == 1 ? none() : day(4));
      assertThat(known.updates()).hasSize(depth - 1);
    }
  }

  @Test
  void pagesFeedsAndDataTellIt() throws Exception {
    change("at least 7%", "at least 8%").commit("<b>8</b>\u0001, not\u202E 7");
    Document page = page();
    assertThat(page.select("header.page .meta").text())
        .startsWith("1 December 2025 First published 2 January 2026 Updated 3 January 2026");
    assertThat(page.select(".updates li").eachText())
        .containsExactly("3 January 2026 <b>8</b> , not 7");
    assertThat(page.select(".updates .meta").text()).contains("Mere rewording is left out");
    assertThat(page.select("script[type=application/ld+json]").html())
        .contains("\"datePublished\":\"2026-01-02\"", "\"dateModified\":\"2026-01-03\"");
    assertThat(Files.readString(folder.resolve("site/feed.xml")))
        .contains(
            "<published>2026-01-02T00:00:00Z</published><updated>2026-01-03T00:00:00Z</updated>");
  }

  @Test
  void authorsKnowBetter() throws Exception {
    change("at least 7%", "at least 8%");
    change(
        "sectors:",
        """
        first-published: 2025-12-05
        updated: 2025-12-24
        updates:
          - {date: 2025-12-11, note: The floor was confirmed.}
          - {date: 2025-12-24, note: The floor was <raised>.}
        sectors:""");
    made.commit("The plan says 8");
    Document page = page();
    assertThat(page.select("header.page .meta").text())
        .startsWith("1 December 2025 First published 5 December 2025 Updated 24 December 2025");
    assertThat(page.select(".updates li").eachText())
        .containsExactly(
            "24 December 2025 The floor was <raised>.",
            "11 December 2025 The floor was confirmed.");
    assertThat(page.select(".updates .meta")).isEmpty();
    change("updated: 2025-12-24\n", "");
    String text = Files.readString(folder.resolve(FILE));
    made.write(FILE, text.replaceFirst("(?s)updates:.*sectors:", "updates: []\nsectors:"));
    made.commit("None to tell");
    assertThat(page().select(".updates")).isEmpty();
  }

  @Test
  void withoutGitOrWithoutHistoryNothingIsSaid() throws Exception {
    change("at least 7%", "at least 8%").commit("The plan says 8");
    Path site = folder.resolve("content/site.yaml");
    String settings = Files.readString(site);
    Files.writeString(site, settings + "history: false\n");
    assertThat(page().select("header.page .meta").text()).doesNotContain("published", "Updated");
    Files.writeString(site, settings);
    Files.move(folder.resolve(".git"), folder.resolve("git"));
    assertThat(page().select("header.page .meta").text()).doesNotContain("published", "Updated");
    assertThat(page().select(".updates")).isEmpty();
  }

  private GitRepository change(String old, String now) throws Exception {
    String text = Files.readString(folder.resolve(FILE));
    assertThat(text).contains(old.strip());
    return made.write(FILE, text.replace(old, now));
  }

  private static java.util.Optional<LocalDate> day(int day) {
    return java.util.Optional.of(LocalDate.of(2026, 1, day));
  }

  private static java.util.Optional<LocalDate> none() {
    return java.util.Optional.empty();
  }

  private TextHistory known() {
    return site().history().of(briefing("chips"));
  }

  private Site site() {
    Path content = folder.resolve("content");
    Site site = ContentReader.read(content, "content").site();
    return site.withHistory(PastValues.of(site, content));
  }

  private Briefing briefing(String id) {
    return site().briefings().stream().filter(b -> b.id().equals(id)).findFirst().orElseThrow();
  }

  private Document page() throws Exception {
    Result result = Build.publish(Options.of(folder, null, null, null, null));
    assertThat(result.problems()).isEmpty();
    return Jsoup.parse(Files.readString(folder.resolve("site/briefings/chips.html")));
  }
}
