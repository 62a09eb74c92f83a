package dev.briefing.render.view;

/**
 * An entry of a table of contents.
 *
 * @param level 2 for a section
 * @param href leads to the section
 * @param text its heading
 */
public record HeadingView(int level, String href, String text) {}
