package dev.briefing.build;

import dev.briefing.history.GitRepository;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.IntFunction;

/**
 * A repository of many commits, made by {@code git fast-import} in a second or two: each changes
 * values of an indicator table, a sentence of a briefing, or what is no content at all.
 */
final class LongHistory {
  static final int TABLES = 20;
  static final int BRIEFINGS = 20;

  private static final String SITE =
      """
      title: Long
      entity: china
      as-of: 2026-01-01
      checks: {unsourced-figure: off, unsourced-paragraph: off}
      """;
  private static final String SOURCES =
      """
      references:
        - {id: survey, type: report, title: Survey, issued: 2025-01-01, URL: "https://example.org/"}
      """;

  private LongHistory() {}

  /** The first commit has all files, commit {@code i} comes {@code i} hours later. */
  static GitRepository in(Path folder, int commits) throws IOException, InterruptedException {
    GitRepository made = GitRepository.in(folder);
    Path stream = folder.resolveSibling(folder.getFileName() + ".import");
    Files.writeString(stream, stream(commits));
    made.read(stream, "fast-import", "--quiet");
    made.git("reset", "-q", "--hard", "main");
    return made;
  }

  private static String stream(int commits) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < commits; i++) {
      out.append("commit refs/heads/main\n");
      out.append("committer Ida Lie <ida@example.org> ").append(1_700_000_000L + 3600L * i);
      out.append(" +0000\n");
      data(out, "Commit " + i);
      if (i == 0) {
        file(out, "content/site.yaml", SITE);
        file(out, "content/entities.yaml", "entities: [{id: china, name: China}]\n");
        file(out, "content/sources/all.yaml", SOURCES);
        file(out, "content/sectors/chips.md", "---\ntitle: Chips\nsummary: Small.\n---\nSmall.\n");
        each(out, TABLES, "content/indicators/table-%d.yaml", n -> table(n, 0));
        each(out, BRIEFINGS, "content/briefings/text-%d.md", n -> briefing(n, 0));
      } else if (i % 4 == 0) {
        file(out, "README.md", "Nothing that is published: " + i + "\n");
      } else if (i % 4 == 1) {
        file(out, "content/briefings/text-" + i % BRIEFINGS + ".md", briefing(i % BRIEFINGS, i));
      } else {
        file(out, "content/indicators/table-" + i % TABLES + ".yaml", table(i % TABLES, i));
      }
    }
    return out.append("done\n").toString();
  }

  private static void each(StringBuilder out, int count, String path, IntFunction<String> text) {
    for (int n = 0; n < count; n++) {
      file(out, path.formatted(n), text.apply(n));
    }
  }

  private static void file(StringBuilder out, String path, String text) {
    out.append("M 100644 inline ").append(path).append('\n');
    data(out, text);
  }

  private static void data(StringBuilder out, String text) {
    out.append("data ").append(text.getBytes(StandardCharsets.UTF_8).length).append('\n');
    out.append(text).append('\n');
  }

  /** Twelve indicators of fifteen years: about as long as the tables of a real site. */
  private static String table(int number, int commit) {
    StringBuilder text = new StringBuilder("title: Table " + number + "\nindicators:\n");
    for (int i = 0; i < 12; i++) {
      text.append("  - id: share-").append(number).append('-').append(i).append('\n');
      text.append("    name: Share ").append(number).append(' ').append(i).append('\n');
      text.append("    unit: percent\n    observations:\n");
      for (int year = 2010; year < 2025; year++) {
        int value = i == 3 && year == 2020 ? commit : year - 2000 + i;
        text.append("      - {period: ").append(year).append(", value: ").append(value);
        text.append(", status: actual, source: survey}\n");
      }
    }
    return text.toString();
  }

  private static String briefing(int number, int commit) {
    StringBuilder text = new StringBuilder("---\ntitle: Text " + number);
    text.append("\ndate: 2023-01-01\nsummary: A text.\nsectors: [chips]\n---\n");
    for (int i = 0; i < 60; i++) {
      text.append("This is sentence ").append(i).append(" of some length, as they are.\n");
    }
    return text.append("It was said ").append(commit).append(" times.\n").toString();
  }
}
