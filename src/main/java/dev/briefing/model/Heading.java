package dev.briefing.model;

import dev.briefing.problem.Position;

/**
 * A heading within a page's body.
 *
 * @param id the anchor, unique in its page
 */
public record Heading(int level, String text, String id, Position at) {}
