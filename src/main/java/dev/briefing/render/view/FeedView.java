package dev.briefing.render.view;

/**
 * A feed of the newest briefings.
 *
 * @param href its address from the page
 * @param type its media type
 */
public record FeedView(String href, String type) {}
