package dev.briefing.render.view;

/**
 * What was wrong on a page, and when it was put right.
 *
 * @param date when it was put right
 * @param note what was wrong
 */
public record CorrectionView(String date, Html note) {}
