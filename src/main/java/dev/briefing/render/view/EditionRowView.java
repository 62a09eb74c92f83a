package dev.briefing.render.view;

/**
 * An edition in the list of them.
 *
 * @param link leads to its home page, and names it by its date; without an address where it is not
 *     published with these pages
 * @param note what it is; may be empty
 * @param id its name in addresses
 * @param revision the name of its content in git
 */
public record EditionRowView(Link link, String note, String id, String revision) {}
