package dev.briefing.render.view;

import java.util.List;

/**
 * Things that belong together.
 *
 * @param title what they have in common; may be empty
 * @param cards the things
 */
public record GroupView(String title, List<CardView> cards) {
  public GroupView {
    cards = List.copyOf(cards);
  }
}
