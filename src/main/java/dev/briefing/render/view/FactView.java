package dev.briefing.render.view;

/** One line of a list of facts. */
public record FactView(String label, Html value) {}
