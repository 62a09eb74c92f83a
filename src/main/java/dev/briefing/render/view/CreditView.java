package dev.briefing.render.view;

/** A source, and what its owner allows; the latter may be empty. */
public record CreditView(Link source, String licence) {}
