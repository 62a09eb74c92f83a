package dev.briefing.render.view;

import java.util.List;

/**
 * An entry of the glossary.
 *
 * @param source whose definition it is; empty for the editors' own wording
 */
public record TermView(
    String id,
    String term,
    Name name,
    List<String> aliases,
    Html definition,
    List<Link> see,
    Link source,
    UsesView uses) {
  public TermView {
    aliases = List.copyOf(aliases);
    see = List.copyOf(see);
  }
}
