package dev.briefing.render.view;

/**
 * An entry of the main navigation.
 *
 * @param link leads to the list, and names it
 * @param current whether the page is that list, or one of its things
 */
public record NavView(Link link, boolean current) {}
