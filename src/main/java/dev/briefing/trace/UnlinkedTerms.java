package dev.briefing.trace;

import dev.briefing.glossary.TermUses;
import dev.briefing.model.Scheme;
import dev.briefing.model.TermUse;

/** The terms that texts use without an author's link: whether they link themselves or not. */
final class UnlinkedTerms {
  private final TermUses terms;
  private final Notes notes;

  UnlinkedTerms(TermUses terms, Notes notes) {
    this.terms = terms;
    this.notes = notes;
  }

  void note(Text text) {
    // A definition stands at its anchor of the glossary's page.
    String page = text.where().page().replaceFirst("#.*", "");
    for (TermUse use : terms.on(page, text.prose())) {
      notes.add(Scheme.TERM, use.term().id().value(), use(use, text));
    }
  }

  private static Use use(TermUse use, Text text) {
    return Use.of(use.sentence(), use.from(), use.to(), text.where(), text.spot(), use.at());
  }
}
