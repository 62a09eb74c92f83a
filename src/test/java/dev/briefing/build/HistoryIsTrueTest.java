package dev.briefing.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefing.history.GitRepository;
import dev.briefing.model.History;
import dev.briefing.model.Revised;
import dev.briefing.model.Site;
import dev.briefing.read.ContentReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What pages tell of history is what git itself says when it is asked in another way. */
class HistoryIsTrueTest {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  @TempDir Path folder;

  @Test
  void thePageOfChangesIsWhatGitLogShows() throws Exception {
    GitRepository made = LongHistory.in(folder.resolve("repository"), 60);
    Options options = Options.of(made.folder(), null, null, folder.resolve("site"), null);
    assertThat(Build.publish(options).problems()).isEmpty();
    List<String> shown = new ArrayList<>();
    for (Element row :
        Jsoup.parse(Files.readString(folder.resolve("site/changes.html"))).select("tbody tr")) {
      String revision = row.id().substring(0, row.id().indexOf('_'));
      shown.add(
          revision
              + " "
              + row.child(0).text()
              + " "
              + row.select("a").first().attr("href")
              + " "
              + row.select("del").text()
              + " → "
              + row.select("b").text());
    }
    assertThat(shown).hasSizeGreaterThan(10).isEqualTo(told(made));
  }

  /** From the lines that {@code git log -p} shows as taken out and put in. */
  private static List<String> told(GitRepository made) throws Exception {
    String log =
        made.git("log", "-p", "-U9999", "--format=commit %h %cs", "--", "content/indicators");
    List<String> told = new ArrayList<>();
    String commit = "";
    String indicator = "";
    String old = "";
    for (String line : log.split("\n")) {
      if (line.startsWith("commit ")) {
        String[] parts = line.split(" ");
        commit = parts[1].substring(0, 7) + " " + DAY.format(LocalDate.parse(parts[2]));
        old = "";
      } else if (line.startsWith("   - id: ")) {
        indicator = line.substring(9);
      } else if (line.startsWith("-      - {period:")) {
        old = value(line);
      } else if (line.startsWith("+      - {period:") && !old.isEmpty()) {
        told.add(commit + " indicators/" + indicator + ".html " + old + "% → " + value(line) + "%");
      }
    }
    return told;
  }

  private static String value(String line) {
    return line.replaceFirst(".*value: (\\d+),.*", "$1");
  }

  @Test
  void twoThousandCommitsAreReadToTheLast() throws Exception {
    GitRepository made = LongHistory.in(folder.resolve("repository"), 2000);
    History history = history(made.folder().resolve("content"));
    assertThat(history.revised()).hasSize(1000);
    assertThat(history.revised().get(0).old().value()).hasToString("1979");
    assertThat(history.revised().get(0).now().orElseThrow().value()).hasToString("1999");
    assertThat(history.texts().values().stream().mapToInt(text -> text.updates().size()).sum())
        .isEqualTo(500);
    assertThat(history.texts().get("text-17").updates().get(0).subject()).isEqualTo("Commit 1997");
  }

  /** This repository's own, where the whole of it is there. */
  @Test
  void whatIsToldOfThisSiteIsInItsOwnCommits() throws Exception {
    Path content = Path.of("content").toAbsolutePath();
    History history = history(content);
    Assumptions.assumeTrue(
        history.knowledge() == History.Knowledge.WHOLE, "history test: not a whole clone");
    GitRepository own = GitRepository.at(content.getParent());
    for (Revised revised : history.revised().stream().limit(20).toList()) {
      String id = revised.revision();
      assertThat(own.git("show", "-s", "--format=%cs", id).strip())
          .isEqualTo(revised.date().toString());
      List<String> lines =
          own.git("diff", id + "^", id, "--", "content/indicators").lines().toList();
      assertThat(lines)
          .as(revised.toString())
          .anyMatch(line -> line.startsWith("-") && line.contains(number(revised.old())));
      revised
          .now()
          .ifPresent(
              now ->
                  assertThat(lines)
                      .anyMatch(line -> line.startsWith("+") && line.contains(number(now))));
    }
  }

  private static String number(dev.briefing.model.Observation observation) {
    return observation.value().toString();
  }

  private static History history(Path content) {
    Site site = ContentReader.read(content, "content").site();
    return PastValues.of(site, content);
  }
}
