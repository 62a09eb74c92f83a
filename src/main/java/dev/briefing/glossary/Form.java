package dev.briefing.glossary;

import dev.briefing.model.Match;
import dev.briefing.model.Term;

/**
 * A name of a term as a text may write it.
 *
 * @param meant whether it means the term, and is no longer name that only holds its name
 */
record Form(Term term, String spelling, boolean meant) {

  /**
   * Whether a part of a text that is folded alike is written as this form asks: letter by letter,
   * but that a sentence may start with a capital, and that a hyphen may join what a space parts.
   */
  boolean fits(String text, int from, boolean startsSentence) {
    for (int i = 0; i < spelling.length(); i++) {
      char wanted = spelling.charAt(i);
      char written = text.charAt(from + i);
      boolean capital = i == 0 && startsSentence && written == Character.toUpperCase(wanted);
      boolean agrees =
          term.match() == Match.EXACT
              ? isSameSign(wanted, written)
              : capital || !Character.isLetter(wanted);
      if (wanted != written && !agrees) {
        return false;
      }
    }
    return true;
  }

  /** What two keyboards write differently. */
  private static boolean isSameSign(char wanted, char written) {
    return (Folding.isApostrophe(wanted) && Folding.isApostrophe(written))
        || (Folding.isSpace(wanted) && Folding.isSpace(written));
  }
}
