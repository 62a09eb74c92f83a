package dev.briefing.trace;

import java.util.Locale;

/** What kind of place on a page something is used in. */
public enum Spot {
  /** A sentence of a page's body. */
  SENTENCE,
  HEADING,
  /** A row of a table within a text. */
  ROW,
  /** A block quote that says who is quoted. */
  QUOTATION,
  FOOTNOTE,
  SUMMARY,
  CORRECTION,
  /** Of an indicator or a term. */
  DEFINITION,
  /** What a table says of itself, of a value or of a source. */
  NOTE,
  /** A cell of a comparison, on its own page or a part of it on another. */
  CELL,
  /** Shown by itself: on the home page by choice, on a sector's page as its newest. */
  KEY_FIGURE,
  /** A row of the targets that a plan or a sector lists. */
  TARGET,
  /** A row of the figures, or a cell of the comparison, that stands in a text by reference. */
  EMBED;

  /** Whether it is a part of a page's own text, in whose order readers meet it. */
  boolean isWithinBody() {
    return switch (this) {
      case SENTENCE, HEADING, ROW, QUOTATION, FOOTNOTE, EMBED -> true;
      case SUMMARY, CORRECTION, DEFINITION, NOTE, CELL, KEY_FIGURE, TARGET -> false;
    };
  }

  /** As the ledger names it: {@code key-figure}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
