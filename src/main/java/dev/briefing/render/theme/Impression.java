package dev.briefing.render.theme;

import java.util.Set;

/**
 * What a template has drawn.
 *
 * @param templates the files of the theme that took part, by their names
 */
public record Impression(String text, Set<String> templates) {
  public Impression {
    templates = Set.copyOf(templates);
  }
}
