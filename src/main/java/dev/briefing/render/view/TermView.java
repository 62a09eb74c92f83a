package dev.briefing.render.view;

import java.util.List;

/**
 * An entry of the glossary.
 *
 * @param id its anchor
 * @param term the term itself
 * @param name what it is called in Chinese
 * @param aliases its other names
 * @param definition what it means
 * @param see terms that lead on from it
 * @param source whose definition it is; empty for the editors' own wording
 * @param uses the sentences that use it
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
