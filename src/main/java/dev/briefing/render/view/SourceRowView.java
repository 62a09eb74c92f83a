package dev.briefing.render.view;

/** A source in the list of all. */
public record SourceRowView(Link link, Html citation, int figures, int pages) {}
