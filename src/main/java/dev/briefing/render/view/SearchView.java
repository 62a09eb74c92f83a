package dev.briefing.render.view;

import java.util.List;

/**
 * The page that searches the others.
 *
 * @param kinds the kinds of thing that can be found, by the words of their schemes
 */
public record SearchView(List<String> kinds) {
  public SearchView {
    kinds = List.copyOf(kinds);
  }
}
