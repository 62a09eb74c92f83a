package dev.briefing.render.view;

import java.util.List;

/**
 * The terms under a letter.
 *
 * @param letter the letter; 0–9 for digits and # for the rest
 * @param id its anchor
 * @param terms those that begin with it
 */
public record LetterView(String letter, String id, List<TermView> terms) {
  public LetterView {
    terms = List.copyOf(terms);
  }
}
