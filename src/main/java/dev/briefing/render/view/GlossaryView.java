package dev.briefing.render.view;

import java.util.List;

/** The content of the glossary. */
public record GlossaryView(List<LetterView> letters) {
  public GlossaryView {
    letters = List.copyOf(letters);
  }
}
