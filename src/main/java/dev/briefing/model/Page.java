package dev.briefing.model;

import dev.briefing.problem.Position;

/** A page about the site itself. */
public record Page(String id, FrontMatter head, Prose body, Position at) implements Document {

  @Override
  public Scheme scheme() {
    return Scheme.PAGE;
  }
}
