package dev.briefing.render.view;

/**
 * Which edition a page belongs to, and where the current one is.
 *
 * @param name the edition by its date, in words; empty on a page of the current site
 * @param note what the edition is; may be empty
 * @param gone that the current site has no such page any more, in a sentence; empty where it has
 * @param current leads to the current page of the same thing or, where there is none, to the
 *     current home page
 */
public record EditionView(String name, String note, String gone, Link current) {
  public static final EditionView NONE = new EditionView("", "", "", Link.NONE);
}
