package dev.briefing.render.view;

/**
 * Words taken from a source, and where they are used.
 *
 * @param text the words
 * @param place leads to the cell that quotes them, and names its comparison
 */
public record QuoteView(String text, Link place) {}
