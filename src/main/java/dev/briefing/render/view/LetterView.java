package dev.briefing.render.view;

import java.util.List;

/** The terms under a letter. */
public record LetterView(String letter, String id, List<TermView> terms) {
  public LetterView {
    terms = List.copyOf(terms);
  }
}
