package dev.briefing.render.view;

/**
 * An entry of a list of things.
 *
 * @param link leads to the thing, and names it
 * @param name what it is called in Chinese
 * @param meta a date, a period or the sectors
 * @param summary what it is about, in a sentence or two
 */
public record CardView(Link link, Name name, String meta, Html summary) {}
