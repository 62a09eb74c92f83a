package dev.briefing.read;

import dev.briefing.read.yaml.TextLines;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A file of the content folder that the site uses.
 *
 * @param path below the content folder, with forward slashes
 * @param name how positions name it
 * @param id its name without the extension
 */
record ContentFile(Kind kind, String path, String name, String id, Path file, Stamp stamp) {

  /** What a file holds, which its folder tells. */
  enum Kind {
    SETTINGS("site"),
    UNITS("unit"),
    ENTITIES("entity"),
    EDITIONS("edition"),
    SOURCES("source"),
    INDICATORS("indicator"),
    COMPARISON("comparison"),
    GLOSSARY("term"),
    SECTOR("sector"),
    PLAN("plan"),
    BRIEFING("briefing"),
    PAGE("page"),
    IMAGE("image"),
    FONT("font");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    /** The kind of thing that is lost with the file. */
    String word() {
      return word;
    }
  }

  /** Its text; empty where it has none that can be read, which is then reported. */
  Optional<String> text(Parts parts) {
    return FileText.read(file, name, parts.problems);
  }

  /** The same, by lines. */
  TextLines lines(String text) {
    return new TextLines(name, text);
  }
}
