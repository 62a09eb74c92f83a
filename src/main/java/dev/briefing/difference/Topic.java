package dev.briefing.difference;

import java.util.Locale;

/** What a change is about, in the order in which a reviewer wants to know. */
public enum Topic {
  FIGURES("Figures"),
  TARGETS("Targets"),
  INDICATORS("Indicators"),
  COMPARISONS("Comparisons"),
  BRIEFINGS("Briefings"),
  SECTORS("Sectors"),
  PLANS("Plans"),
  PAGES("Other pages"),
  TERMS("Glossary"),
  SOURCES("Sources"),
  NAMES("Entities and units"),
  SITE("Settings"),
  EDITIONS("Editions"),
  PICTURES("Pictures");

  private final String heading;

  Topic(String heading) {
    this.heading = heading;
  }

  /** As the heading of a list. */
  public String heading() {
    return heading;
  }

  /** The word as programs read it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
