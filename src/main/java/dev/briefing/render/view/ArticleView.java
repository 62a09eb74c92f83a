package dev.briefing.render.view;

/**
 * A text with its neighbours.
 *
 * @param body the text
 * @param updates what is new in it
 * @param previous the briefing before this one; without an address where there is none
 * @param next the briefing after this one; without an address where there is none
 */
public record ArticleView(Html body, UpdatesView updates, Link previous, Link next) {}
