package dev.briefing.render.view;

/** What was wrong on a page, and when it was put right. */
public record CorrectionView(String date, Html note) {}
