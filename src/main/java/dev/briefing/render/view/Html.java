package dev.briefing.render.view;

/**
 * HTML that is ready to be printed; templates do not escape it.
 *
 * @param markup the HTML
 */
public record Html(String markup) {
  public static final Html NONE = new Html("");
}
