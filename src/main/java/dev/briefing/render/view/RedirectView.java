package dev.briefing.render.view;

/** A page that only leads to another. */
public record RedirectView(Link target) {}
