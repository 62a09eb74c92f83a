package dev.briefing.serve;

import dev.briefing.build.Options;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A site of two briefings, a figure and a term, to be edited. */
final class SmallSite {
  static final String PAGE = "briefings/tide.html";

  private final Path folder;

  SmallSite(Path folder) throws IOException {
    this.folder = folder.toAbsolutePath();
    write(
        "content/site.yaml",
        "title: Tides\nentity: norway\nas-of: 2026-06-30\nchecks: {unsourced-paragraph: off}\n");
    write("content/entities.yaml", "entities:\n  - {id: norway, name: Norway}\n");
    write(
        "content/sources/all.yaml",
        "references:\n  - {id: gazette, type: report, title: The gazette}\n");
    write(
        "content/indicators/output.yaml",
        """
        title: Power
        sector: power
        indicators:
          - id: output
            name: Output
            unit: percent
            observations:
              - {period: 2025, value: 7, status: actual, source: gazette}
        """);
    write(
        "content/glossary/terms.yaml",
        "terms:\n  - {id: ebb, term: ebb, definition: The fall of the water.}\n");
    write("content/sectors/power.md", page("Power", "summary: Of it.") + "An ebb comes.\n");
    write(
        "content/briefings/tide.md",
        page("Tide", "date: 2026-05-01", "summary: A tide.", "sectors: [power]")
            + "It comes, after an [ebb](term:ebb). Output: […](indicator:output/2025).\n"
            + "\nMore to read.\n".repeat(80));
    write(
        "content/briefings/other.md",
        page("Other", "date: 2026-05-02", "summary: Another.", "sectors: [power]") + "Nothing.\n");
    write(
        "content/briefings/secret.md",
        page("Secret", "date: 2026-05-03", "summary: S.", "sectors: [power]", "draft: true")
            + "Hidden.\n");
    write("templates/sector.ftlh", Files.readString(Path.of("templates/sector.ftlh")));
    write("templates/assets/style.css", "h1 { color: rgb(1, 2, 3) }\n");
  }

  private static String page(String title, String... more) {
    return "---\ntitle: " + title + "\n" + String.join("\n", more) + "\n---\n";
  }

  Path folder() {
    return folder;
  }

  Options options() {
    return Options.of(folder, null, null, null, null);
  }

  void write(String file, String text) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }

  String text(String file) throws IOException {
    return Files.readString(folder.resolve(file));
  }

  void change(String file, String from, String to) throws IOException {
    String text = text(file);
    if (!text.contains(from)) {
      throw new IllegalArgumentException(file + " has no " + from);
    }
    write(file, text.replace(from, to));
  }
}
