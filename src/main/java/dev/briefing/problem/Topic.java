package dev.briefing.problem;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a rule is about, in the order in which an author meets it. */
public enum Topic {
  FILES("Files"),
  YAML("YAML and front matter"),
  REFERENCES("Names and references"),
  TABLES("Indicators and comparisons"),
  FIGURES("Figures in texts"),
  QUOTES("Quotes, series and the archive"),
  PAGES("Pages and pictures"),
  LINKS("Links to other sites");

  private final String title;

  Topic(String title) {
    this.title = title;
  }

  /** As a heading. */
  public String title() {
    return title;
  }

  /** As the explanations name it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<Topic> named(String word) {
    return Arrays.stream(values()).filter(topic -> topic.word().equals(word)).findFirst();
  }
}
