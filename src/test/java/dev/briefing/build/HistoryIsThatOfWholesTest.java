package dev.briefing.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefing.history.GitRepository;
import dev.briefing.model.Observation;
import dev.briefing.model.Revised;
import dev.briefing.model.Site;
import dev.briefing.read.ContentReader;
import dev.briefing.read.PastTables;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The history of a site is what all versions of its tables, each read whole, tell. */
class HistoryIsThatOfWholesTest {
  private static final String HEAD =
      "title: T\nindicators:\n  - id: %s\n    name: A\n    unit: percent\n    observations:\n";
  private static final int COMMITS = 150;

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4})
  void whateverIsEdited(int seed) throws Exception {
    List<Map<String, String>> versions = versions(new Random(seed));
    GitRepository made = GitRepository.in(folder.resolve("repository"));
    Path stream = folder.resolve("stream");
    Files.writeString(stream, stream(versions));
    made.read(stream, "fast-import", "--quiet");
    made.git("reset", "-q", "--hard", "main");
    Path content = made.folder().resolve("content");
    Site site = ContentReader.read(content, "content").site();
    List<String> told = PastValues.of(site, content).revised().stream().map(this::told).toList();
    assertThat(told).hasSizeGreaterThan(COMMITS / 3).isEqualTo(wholes(site, versions));
  }

  private String told(Revised revised) {
    return told(revised.old(), revised.now());
  }

  private static String told(Observation old, Optional<Observation> now) {
    return said(old) + " → " + now.map(HistoryIsThatOfWholesTest::said).orElse("nothing");
  }

  private static String said(Observation one) {
    return one.address() + " " + one.comparator() + " " + one.value() + " " + one.status();
  }

  /** Two tables, of which observations come, go, move, change and stand twice. */
  private static List<Map<String, String>> versions(Random random) {
    Map<String, List<String>> rows = new TreeMap<>();
    rows.put("a", new ArrayList<>(List.of(row(random), row(random), row(random))));
    rows.put("b", new ArrayList<>(List.of(row(random), row(random))));
    List<Map<String, String>> versions = new ArrayList<>();
    for (int i = 0; i < COMMITS; i++) {
      Map<String, String> files = new TreeMap<>();
      rows.forEach((id, list) -> files.put(id, HEAD.formatted("a") + String.join("", list)));
      versions.add(files);
      for (int edits = random.nextInt(3); edits >= 0; edits--) {
        List<String> list = rows.get(random.nextBoolean() ? "a" : "b");
        int at = random.nextInt(list.size());
        switch (random.nextInt(6)) {
          case 0 -> list.add(at, row(random));
          case 1 -> list.add(at, list.get(random.nextInt(list.size())));
          case 2 -> Collections.swap(list, at, random.nextInt(list.size()));
          case 3 -> {
            if (list.size() > 2) {
              list.remove(at);
            }
          }
          default -> list.set(at, row(random));
        }
      }
    }
    return versions;
  }

  private static String row(Random random) {
    return "      - {period: 202%d, value: %d, status: %s, source: s-%d}%n"
        .formatted(
            random.nextInt(4),
            random.nextInt(3),
            random.nextInt(5) == 0 ? "estimate" : "actual",
            random.nextInt(2))
        .replace("\r", "");
  }

  private static String stream(List<Map<String, String>> versions) {
    StringBuilder out = new StringBuilder();
    for (Map<String, String> files : versions) {
      out.append("commit refs/heads/main\ncommitter Ida Lie <ida@example.org> 1700000000 +0000\n");
      out.append("data 1\nc\n");
      file(out, "site.yaml", "title: T\nentity: china\nas-of: 2026-01-01\n");
      files.forEach((id, text) -> file(out, "indicators/" + id + ".yaml", text));
    }
    return out.append("done\n").toString();
  }

  private static void file(StringBuilder out, String path, String text) {
    out.append("M 100644 inline content/").append(path).append("\ndata ");
    out.append(text.length()).append('\n').append(text).append('\n');
  }

  /** What was before and what is after, all of it, the newest first. */
  private static List<String> wholes(Site site, List<Map<String, String>> versions) {
    List<String> told = new ArrayList<>();
    for (int i = 1; i < versions.size(); i++) {
      Map<String, String> older = versions.get(i - 1);
      Map<String, String> files = new TreeMap<>(versions.get(i));
      files.entrySet().removeIf(file -> file.getValue().equals(older.get(file.getKey())));
      Map<String, Observation> before = new LinkedHashMap<>();
      Map<String, Observation> after = new LinkedHashMap<>();
      for (String id : files.keySet()) {
        read(site, older.get(id)).forEach(one -> before.putIfAbsent(one.address(), one));
        read(site, files.get(id)).forEach(one -> after.putIfAbsent(one.address(), one));
      }
      told.addAll(0, newestFirst(before, after));
    }
    return told;
  }

  private static List<String> newestFirst(
      Map<String, Observation> before, Map<String, Observation> after) {
    List<String> found = new ArrayList<>();
    before.forEach(
        (address, old) -> {
          Optional<Observation> now = Optional.ofNullable(after.get(address));
          for (Observation one : after.values()) {
            if (!after.containsKey(address)
                && !before.containsKey(one.address())
                && one.question().equals(old.question())) {
              now = Optional.of(one);
            }
          }
          if (now.isEmpty()
              || !said(now.get()).equals(said(old).replace(address, now.get().address()))) {
            found.add(told(old, now));
          }
        });
    return found;
  }

  private static List<Observation> read(Site site, String text) {
    return new PastTables(site.settings().entity())
        .observations("t", text.getBytes(StandardCharsets.UTF_8))
        .orElseThrow();
  }
}
