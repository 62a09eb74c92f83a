package dev.briefing.render.view;

/** Words taken from a source, and where they are used. */
public record QuoteView(String text, Link place) {}
