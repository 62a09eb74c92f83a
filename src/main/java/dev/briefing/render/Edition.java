package dev.briefing.render;

import dev.briefing.glossary.TermUses;
import dev.briefing.model.Catalogue;
import dev.briefing.progress.Tracker;
import dev.briefing.render.phrase.Dates;
import dev.briefing.render.phrase.Phrasing;
import dev.briefing.render.phrase.Words;
import dev.briefing.render.theme.Drawing;
import dev.briefing.render.theme.Theme;
import dev.briefing.trace.Uses;
import java.util.Locale;

/** What all pages of one rendering share. */
record Edition(
    Catalogue catalogue,
    TermUses termUses,
    Words words,
    Dates dates,
    Phrasing phrasing,
    Drawing drawing,
    Routes routes,
    Sparklines sparklines,
    Uses uses,
    Tracker tracker,
    Bibliography bibliography) {

  /** Of a rendering without a next one. */
  static Edition of(Catalogue catalogue, TermUses termUses, Theme theme) {
    Uses uses = Uses.of(catalogue, termUses);
    return of(catalogue, termUses, uses, theme, StandingType.none());
  }

  static Edition of(
      Catalogue catalogue, TermUses termUses, Uses uses, Theme theme, StandingType standing) {
    Words words = theme.words(Locale.forLanguageTag(catalogue.site().settings().language()));
    return new Edition(
        catalogue,
        termUses,
        words,
        new Dates(words),
        new Phrasing(words, catalogue::unit),
        standing.drawing(theme, words),
        new Routes(catalogue),
        new Sparklines(catalogue),
        uses,
        new Tracker(catalogue),
        standing.bibliography(catalogue.site().settings()));
  }

  Absolute absolute() {
    return Absolute.of(catalogue.site());
  }
}
