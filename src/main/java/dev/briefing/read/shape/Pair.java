package dev.briefing.read.shape;

import dev.briefing.problem.Position;

/** A key of the author's own choosing and its value. */
public record Pair<K, V>(K key, V value, Position keyAt, Position valueAt) {}
