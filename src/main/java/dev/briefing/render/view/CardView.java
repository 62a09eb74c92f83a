package dev.briefing.render.view;

/** An entry of a list of things. */
public record CardView(Link link, Name name, String meta, Html summary) {}
