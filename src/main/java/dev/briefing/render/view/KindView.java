package dev.briefing.render.view;

/**
 * A kind of thing.
 *
 * @param word its word in references, such as {@code term}
 * @param name what readers call one
 */
public record KindView(String word, String name) {}
