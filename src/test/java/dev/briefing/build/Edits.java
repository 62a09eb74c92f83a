package dev.briefing.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** What people do to a site while they write it, the same for the same seed. */
final class Edits {
  private final Drafts drafts;
  private final Random random;

  Edits(Drafts drafts, long seed) {
    this.drafts = drafts;
    this.random = new Random(seed);
  }

  /** One edit; what it was, in words. */
  String next() throws IOException {
    return switch (random.nextInt(12)) {
      case 0, 1, 2 -> sentence();
      case 3 -> line(true);
      case 4 -> line(false);
      case 5 -> digit();
      case 6 -> move();
      case 7 -> template();
      case 8 -> word();
      case 9 -> restore();
      case 10 -> head();
      default -> settings();
    };
  }

  /** A sentence more at the end of a page: nothing is wrong with it. */
  private String sentence() throws IOException {
    String file = any(".md");
    String about = random.nextBoolean() ? "Ships wait for slack water" : "A turbine waits";
    drafts.write(
        file, drafts.text(file) + "\n" + about + ", says the [gazette](source:gazette).\n");
    return "a sentence in " + file;
  }

  /** A line less, or one twice. */
  private String line(boolean away) throws IOException {
    String file = any(random.nextBoolean() ? ".md" : ".yaml");
    List<String> lines = new ArrayList<>(drafts.text(file).lines().toList());
    if (lines.isEmpty()) {
      return "nothing";
    }
    int at = random.nextInt(lines.size());
    if (away) {
      lines.remove(at);
    } else {
      lines.add(at, lines.get(at));
    }
    drafts.write(file, String.join("\n", lines) + "\n");
    return (away ? "a line less in " : "a line twice in ") + file + ":" + (at + 1);
  }

  private String digit() throws IOException {
    String file = any(random.nextBoolean() ? ".md" : ".yaml");
    char from = (char) ('0' + random.nextInt(10));
    char to = (char) ('0' + random.nextInt(10));
    drafts.write(file, drafts.text(file).replaceFirst(String.valueOf(from), String.valueOf(to)));
    return from + " for " + to + " in " + file;
  }

  /** A file under another name, or gone, or copied. */
  private String move() throws IOException {
    String file = any(random.nextBoolean() ? ".md" : ".yaml");
    int dot = file.lastIndexOf('.');
    String other = file.substring(0, dot) + "-" + random.nextInt(3) + file.substring(dot);
    String text = drafts.text(file);
    int how = random.nextInt(3);
    if (how > 0) {
      Files.delete(drafts.folder.resolve(file));
    }
    if (how < 2) {
      drafts.write(other, text);
    }
    return List.of("a copy of ", "another name for ", "no more ").get(how) + file;
  }

  private String template() throws IOException {
    String file = any(".ftlh");
    String text = drafts.text(file);
    boolean wrong = random.nextBoolean();
    int at = text.indexOf("<#import");
    String more = wrong ? "${nothing.here}" : "<!-- " + random.nextInt(100) + " -->";
    drafts.write(file, at < 0 ? text + more : text.substring(0, at) + more + text.substring(at));
    return (wrong ? "a wrong template " : "a template ") + file;
  }

  private String word() throws IOException {
    boolean style = random.nextBoolean();
    String file = style ? "templates/assets/style.css" : "templates/words.properties";
    String more =
        style ? "\nhr { top: " + random.nextInt(9) + "px }\n" : "\nhome = H" + random.nextInt(9);
    drafts.write(file, drafts.text(file) + more);
    return "a word in " + file;
  }

  private String restore() throws IOException {
    drafts.restore();
    return "all as it was";
  }

  /** What a page says of itself. */
  private String head() throws IOException {
    String file = any(".md");
    String more = random.nextBoolean() ? "draft: true" : "updated: 2026-06-2" + random.nextInt(9);
    drafts.write(file, drafts.text(file).replaceFirst("\ntitle: ", "\n" + more + "\ntitle: New "));
    return more + " in " + file;
  }

  private String settings() throws IOException {
    String day = "as-of: 2026-0" + (5 + random.nextInt(4)) + "-30";
    String file = "content/site.yaml";
    if (Files.notExists(drafts.folder.resolve(file))) {
      return "nothing, since " + file + " has another name";
    }
    String text = drafts.text(file).replaceFirst("as-of: .*", day);
    if (random.nextBoolean()) {
      text = "# A line more, so that others move.\n" + text;
    }
    drafts.write(
        file, text.replace("style: apa", random.nextBoolean() ? "style: ieee" : "style: apa"));
    return day;
  }

  private String any(String ending) {
    List<String> files =
        Folders.files(drafts.folder).stream()
            .map(drafts.folder::relativize)
            .map(Path::toString)
            .filter(name -> name.endsWith(ending) && !name.contains("README"))
            .toList();
    return files.get(random.nextInt(files.size()));
  }
}
