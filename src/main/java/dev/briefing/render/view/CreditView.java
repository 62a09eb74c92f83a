package dev.briefing.render.view;

/**
 * A source, and what its owner allows; the latter may be empty.
 *
 * @param source leads to the source, and names it
 * @param licence what its owner allows; may be empty
 */
public record CreditView(Link source, String licence) {}
