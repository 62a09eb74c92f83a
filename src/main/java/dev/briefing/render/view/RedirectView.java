package dev.briefing.render.view;

/**
 * A page that only leads to another.
 *
 * @param target the page that takes its place
 */
public record RedirectView(Link target) {}
