package dev.briefing.render.view;

/**
 * A term that a page uses, with what it means.
 *
 * @param term leads to its entry in the glossary
 */
public record TermNoteView(Link term, Name name, String definition) {}
