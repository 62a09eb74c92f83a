package dev.briefing.render.view;

/**
 * A text that leads somewhere.
 *
 * @param href relative to the page, already encoded; empty where there is nowhere to go
 * @param text what is written there
 */
public record Link(String href, String text) {
  public static final Link NONE = new Link("", "");

  /** A text that leads nowhere. */
  public static Link text(String text) {
    return new Link("", text);
  }
}
