package dev.briefing.render.view;

/**
 * A term that a page uses, with what it means.
 *
 * @param term leads to its entry in the glossary
 * @param name what it is called in Chinese
 * @param definition what it means
 */
public record TermNoteView(Link term, Name name, String definition) {}
