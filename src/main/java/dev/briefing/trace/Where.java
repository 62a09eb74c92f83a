package dev.briefing.trace;

import dev.briefing.model.Addresses;
import dev.briefing.model.Document;
import dev.briefing.model.Scheme;

/**
 * A page, and a place on it.
 *
 * @param page its address from the site's root; of a term, its place in the glossary
 * @param anchor the id of the nearest place that can be led to; may be empty
 */
public record Where(String page, String title, String anchor) {

  static Where of(Document document) {
    return new Where(Addresses.of(document), document.title(), "");
  }

  static Where of(Scheme scheme, String id, String title) {
    return new Where(Addresses.of(scheme, id), title, "");
  }

  Where at(String anchor) {
    return new Where(page, title, anchor);
  }

  /** From the site's root, with the place on the page. */
  public String address() {
    return anchor.isEmpty() ? page : page + "#" + anchor;
  }
}
