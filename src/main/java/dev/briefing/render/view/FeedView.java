package dev.briefing.render.view;

/**
 * A feed of the newest briefings.
 *
 * @param type its media type
 */
public record FeedView(String href, String type) {}
