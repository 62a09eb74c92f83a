package dev.briefing.render.view;

import java.util.List;

/**
 * The content of the glossary.
 *
 * @param letters those that terms begin with, in their order
 */
public record GlossaryView(List<LetterView> letters) {
  public GlossaryView {
    letters = List.copyOf(letters);
  }
}
