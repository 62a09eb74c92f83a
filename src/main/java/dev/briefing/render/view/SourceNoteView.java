package dev.briefing.render.view;

import java.util.List;

/**
 * A source in the list at the foot of a page.
 *
 * @param number by which the text cites it
 * @param id its anchor
 * @param citation the reference, in the site's citation style
 * @param source leads to the source's page
 * @param archived leads to an archived copy, where there is one
 * @param gone whether it has left its address, so that the reference leads to the archived copy
 * @param locators the places in it that the text names, such as p. 4
 * @param uses the places of the page that cite it, lettered
 * @param figures how many figures of the page rest on it
 */
public record SourceNoteView(
    int number,
    String id,
    Html citation,
    Link source,
    Link archived,
    boolean gone,
    List<String> locators,
    List<Link> uses,
    int figures) {
  public SourceNoteView {
    locators = List.copyOf(locators);
    uses = List.copyOf(uses);
  }
}
