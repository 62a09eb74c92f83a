package dev.briefing.starter;

import static java.util.stream.Collectors.joining;

import dev.briefing.model.Scheme;
import dev.briefing.read.ContentShapes;
import dev.briefing.read.ContentShapes.FileShape;
import dev.briefing.read.shape.Shape;
import java.util.Arrays;
import java.util.Optional;

/** What an author begins: a page, or an entry in a file of several. */
public enum FileKind {
  BRIEFING(Scheme.BRIEFING, "briefings/*.md", ""),
  SECTOR(Scheme.SECTOR, "sectors/*.md", ""),
  PLAN(Scheme.PLAN, "plans/*.md", ""),
  PAGE(Scheme.PAGE, "pages/*.md", ""),
  INDICATOR(Scheme.INDICATOR, "indicators/*.yaml", "indicators"),
  COMPARISON(Scheme.COMPARISON, "comparisons/*.yaml", ""),
  TERM(Scheme.TERM, "glossary/*.yaml", "terms"),
  SOURCE(Scheme.SOURCE, "sources/*.yaml", "references");

  private final Scheme scheme;
  private final String place;
  private final String list;

  FileKind(Scheme scheme, String place, String list) {
    this.scheme = scheme;
    this.place = place;
    this.list = list;
  }

  /** The kind of that name, as it is written on the command line. */
  public static Optional<FileKind> named(String name) {
    return Arrays.stream(values()).filter(kind -> kind.toString().equals(name)).findFirst();
  }

  /** All of them, for messages. */
  public static String all() {
    return Arrays.stream(values()).map(FileKind::toString).collect(joining(", "));
  }

  /** "a term", "an indicator". */
  String withArticle() {
    return (this == INDICATOR ? "an " : "a ") + this;
  }

  Scheme scheme() {
    return scheme;
  }

  /** The file of that name, below the content folder. */
  String file(String name) {
    return place.replace("*", name);
  }

  /** What its file holds; of a Markdown file, the front matter. */
  Shape shape() {
    return ContentShapes.ALL.stream()
        .filter(file -> file.place().equals(place))
        .map(FileShape::shape)
        .findFirst()
        .orElseThrow();
  }

  /** The key of the list that it is an entry of; empty where the file is all its own. */
  String list() {
    return list;
  }

  boolean isEntry() {
    return !list.isEmpty();
  }

  boolean isMarkdown() {
    return place.endsWith(".md");
  }

  /** As it is written on the command line. */
  @Override
  public String toString() {
    return scheme.word();
  }
}
