package dev.briefing.model;

/**
 * How large a picture is.
 *
 * @param width in pixels, at least one; of a drawing, in the pixels of style sheets
 * @param height likewise
 * @param shrinkable whether smaller ones can be made of it without a visible difference
 */
public record Dimensions(int width, int height, boolean shrinkable) {}
