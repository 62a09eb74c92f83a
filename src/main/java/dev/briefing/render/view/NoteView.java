package dev.briefing.render.view;

import java.util.List;

/**
 * The evidence of figures that a text states: of one, or of several values of an indicator that
 * share status and source.
 *
 * @param indicator leads to the indicator's page
 * @param figures at least one
 */
public record NoteView(Link indicator, List<FigureView> figures) {
  public NoteView {
    figures = List.copyOf(figures);
  }
}
