package dev.briefing.render.view;

/**
 * One line of a list of facts.
 *
 * @param label what is told
 * @param value the fact
 */
public record FactView(String label, Html value) {}
