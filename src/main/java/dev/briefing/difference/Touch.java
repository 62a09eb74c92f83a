package dev.briefing.difference;

/**
 * A place that uses what has changed.
 *
 * @param address of the page, with the place on it
 * @param title of the page
 * @param sentence that uses it; empty where it is shown without one
 */
public record Touch(String address, String title, String sentence) {}
