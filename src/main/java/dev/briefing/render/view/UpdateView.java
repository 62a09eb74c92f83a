package dev.briefing.render.view;

/**
 * Something new in a text.
 *
 * @param date since when
 * @param note what it is
 */
public record UpdateView(String date, Html note) {}
