package dev.briefing.glossary;

import dev.briefing.model.Term;

/**
 * A place in a text where a term stands.
 *
 * @param from where its words start, in UTF-16 units
 * @param to behind its last letter; a possessive ending is not part of it
 */
public record Occurrence(Term term, int from, int to) {}
