package dev.briefing.render.view;

import java.util.List;

/** Things that belong together. */
public record GroupView(String title, List<CardView> cards) {
  public GroupView {
    cards = List.copyOf(cards);
  }
}
