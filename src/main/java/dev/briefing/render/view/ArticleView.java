package dev.briefing.render.view;

/** A text with its neighbours. */
public record ArticleView(Html body, Link previous, Link next) {}
