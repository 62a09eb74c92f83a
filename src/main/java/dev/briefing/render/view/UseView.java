package dev.briefing.render.view;

/**
 * A place that uses something.
 *
 * @param place leads to it, and names its page
 * @param kind what kind of place it is, where no sentence tells; otherwise empty
 * @param before its sentence, up to the words that matter
 * @param words what is written there; empty where there is no sentence
 * @param after the rest of the sentence
 */
public record UseView(Link place, String kind, String before, String words, String after) {}
