package dev.briefing.render.view;

/** An entry of a table of contents. */
public record HeadingView(int level, String href, String text) {}
