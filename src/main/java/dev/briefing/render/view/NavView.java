package dev.briefing.render.view;

/** An entry of the main navigation. */
public record NavView(Link link, boolean current) {}
