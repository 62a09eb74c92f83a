package dev.briefing.model;

import dev.briefing.problem.Position;

/** A page that is written in Markdown. Its id is its file's name. */
public sealed interface Document permits Briefing, Sector, Plan, Page {
  String id();

  FrontMatter head();

  Prose body();

  /** The start of its file. */
  Position at();

  Scheme scheme();

  default String title() {
    return head().title();
  }
}
