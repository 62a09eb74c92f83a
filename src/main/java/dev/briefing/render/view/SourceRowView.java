package dev.briefing.render.view;

/**
 * A source in the list of all.
 *
 * @param link leads to the source's page
 * @param citation the reference, in the site's citation style
 * @param figures how many figures rest on it
 * @param pages how many pages cite it
 */
public record SourceRowView(Link link, Html citation, int figures, int pages) {}
