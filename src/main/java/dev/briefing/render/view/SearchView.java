package dev.briefing.render.view;

import java.util.List;

/**
 * The page that searches the others, with the kinds of thing that can be found.
 *
 * @param kinds of the things that can be found
 */
public record SearchView(List<KindView> kinds) {
  public SearchView {
    kinds = List.copyOf(kinds);
  }
}
