package dev.briefing.model;

import dev.briefing.problem.Position;

/**
 * Something as an author wrote it, and where.
 *
 * @param length how many code points it covers on its first line
 */
public record Written<T>(T value, Position at, int length) {}
