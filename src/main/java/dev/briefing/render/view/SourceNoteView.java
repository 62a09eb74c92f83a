package dev.briefing.render.view;

import java.util.List;

/**
 * A source in the list at the foot of a page.
 *
 * @param uses the places of the page that cite it, lettered
 * @param figures how many figures of the page rest on it
 */
public record SourceNoteView(
    int number,
    String id,
    Html citation,
    Link source,
    List<String> locators,
    List<Link> uses,
    int figures) {
  public SourceNoteView {
    locators = List.copyOf(locators);
    uses = List.copyOf(uses);
  }
}
