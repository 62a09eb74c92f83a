package dev.briefing.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefing.history.GitRepository;
import dev.briefing.model.History;
import dev.briefing.model.History.Knowledge;
import dev.briefing.model.Prose;
import dev.briefing.model.Revised;
import dev.briefing.model.TextHistory;
import dev.briefing.read.ContentReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Values that became others are told with the day, the old value and the reason. */
class PastValuesTest {
  private static final Path BASE = Path.of("src/test/resources/broken/base/content");
  private static final String TABLE = "content/indicators/research.yaml";

  @TempDir Path folder;

  @Test
  void valuesThatChangedAreToldTheNewestFirst() throws Exception {
    GitRepository made = made();
    change(made, "value: 7", "value: 8");
    made.commit("Two");
    change(made, "2021: 2.43}", "2021: 2.44}");
    change(made, "value: 8", "value: 8.5\n        revision-note: The report was *corrected*.");
    made.commit("Three");
    assertThat(told())
        .containsExactly(
            "2026-01-03 rd-growth/china/2026-2030/target@report-2026: 8 → 8.5"
                + " (The report was corrected.)",
            "2026-01-03 rd-share/china/2021/outcome@report-2026: 2.43 → 2.44",
            "2026-01-02 rd-growth/china/2026-2030/target@report-2026: 7 → 8");
    assertThat(history().knowledge()).isEqualTo(Knowledge.WHOLE);
  }

  @Test
  void whatIsNewOrMovedIsNoChange() throws Exception {
    GitRepository made = made();
    change(made, "2021: 2.43}", "2021: 2.43, 2022: 2.56}");
    change(made, "name: Growth of R&D investment", "name: Growth of research");
    made.commit("Two");
    Path table = folder.resolve(TABLE);
    Files.move(table, table.resolveSibling("science.yaml"));
    made.commit("Three");
    assertThat(told()).isEmpty();
  }

  @Test
  void whatIsWithdrawnOrHasAnotherSourceOrStatusIsTold() throws Exception {
    GitRepository made = made();
    change(made, "{2020: 2.41, 2021: 2.43}", "{2021: 2.43}");
    change(made, "{entity: japan, status: actual", "{entity: japan, status: estimate");
    change(made, "        source: report-2026", "        source: survey-2026");
    made.commit("Two");
    assertThat(told())
        .containsExactly(
            "2026-01-02 rd-share/china/2020/outcome@report-2026: 2.41 withdrawn",
            "2026-01-02 rd-share/japan/2020/outcome@report-2026: 3.27 → 3.27",
            "2026-01-02 rd-share/japan/2021/outcome@report-2026: 3.28 → 3.28");
  }

  @Test
  void aTableThatCouldNotBeReadForAWhileIsNoChange() throws Exception {
    GitRepository made = made();
    String good = Files.readString(folder.resolve(TABLE));
    made.write(TABLE, "title: [\n").commit("Two");
    made.write(TABLE, good.replace("value: 7", "value: 9")).commit("Three");
    assertThat(told())
        .containsExactly("2026-01-03 rd-growth/china/2026-2030/target@report-2026: 7 → 9");
  }

  @Test
  void whatIsNotKnownIsSaid() throws Exception {
    Folders.copy(BASE, folder.resolve("content"), false);
    assertThat(history().knowledge()).isEqualTo(Knowledge.NONE);
    assertThat(page("changes.html").text()).contains("made without the history");
    Files.writeString(
        folder.resolve("content/site.yaml"),
        "\nhistory: false\n",
        java.nio.file.StandardOpenOption.APPEND);
    assertThat(history()).isEqualTo(History.SILENT);
    publish();
    assertThat(folder.resolve("site/changes.html")).doesNotExist();
    assertThat(folder.resolve("site/changes.xml")).doesNotExist();
  }

  @Test
  void aShallowCloneSaysThatItKnowsAPart() throws Exception {
    GitRepository made = made();
    change(made, "value: 7", "value: 8");
    made.commit("Two");
    String origin = folder.toUri().toString();
    made.git("clone", "-q", "--depth", "1", origin, folder.resolve("part").toString());
    History part =
        PastValues.of(
            ContentReader.read(folder.resolve("part/content"), "content").site(),
            folder.resolve("part/content"));
    assertThat(part)
        .isEqualTo(new History(Knowledge.PARTIAL, List.of(), Map.of("the-plan", TextHistory.NONE)));
  }

  @Test
  void pagesAndFeedTellIt() throws Exception {
    GitRepository made = made();
    change(
        made,
        "    series:\n      - {entity: china, status: actual, source: report-2026, values: {2020: 2.41",
        "    series:\n      - {entity: china, status: actual, source: report-2026, values: {2020: 2.4");
    made.commit("Two");
    String row = "China, 2020 2.41% of GDP 2.4% of GDP No reason given.";
    assertThat(page("indicators/rd-share.html").select("table.revisions tbody").text())
        .isEqualTo("2 January 2026 " + row);
    assertThat(page("indicators/rd-growth.html").select("table.revisions")).isEmpty();
    Document all = page("changes.html");
    assertThat(all.select("tbody").text()).isEqualTo("2 January 2026 R&D as a share of GDP " + row);
    assertThat(all.select("footer a[href=changes.html]").text()).isEqualTo("Changed values");
    String id = all.select("tbody tr").attr("id");
    assertThat(Files.readString(folder.resolve("site/changes.xml")))
        .contains("changes.html#" + id)
        .contains("2.41% of GDP → 2.4% of GDP")
        .contains("<updated>2026-01-02T00:00:00Z</updated>");
  }

  private GitRepository made() throws Exception {
    GitRepository made = GitRepository.in(folder);
    Folders.copy(BASE, folder.resolve("content"), false);
    Files.delete(folder.resolve("content/quotes.lock"));
    Files.writeString(
        folder.resolve("content/site.yaml"),
        "\nchecks: {series-unchecked: off, figure-agrees: off}\n",
        java.nio.file.StandardOpenOption.APPEND);
    return made.commit("One");
  }

  private void change(GitRepository made, String old, String now) throws Exception {
    String text = Files.readString(folder.resolve(TABLE));
    assertThat(text).contains(old);
    made.write(TABLE, text.replaceFirst(java.util.regex.Pattern.quote(old), now));
  }

  private History history() {
    Path content = folder.resolve("content");
    return PastValues.of(ContentReader.read(content, "content").site(), content);
  }

  private List<String> told() {
    return history().revised().stream().map(PastValuesTest::told).toList();
  }

  private static String told(Revised revised) {
    return revised.date()
        + " "
        + revised.old().address()
        + ": "
        + revised.old().value()
        + revised.now().map(now -> " → " + now.value()).orElse(" withdrawn")
        + revised.reason().map(Prose::plain).map(why -> " (" + why.strip() + ")").orElse("");
  }

  private Document page(String path) throws Exception {
    publish();
    return Jsoup.parse(Files.readString(folder.resolve("site").resolve(path)));
  }

  private void publish() throws BuildFailure {
    Result result = Build.publish(Options.of(folder, null, null, null, null));
    assertThat(result.problems()).isEmpty();
  }
}
