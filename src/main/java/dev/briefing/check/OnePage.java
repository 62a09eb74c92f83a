package dev.briefing.check;

import dev.briefing.model.Catalogue;
import dev.briefing.model.Document;
import dev.briefing.problem.Problems;
import java.util.List;

/**
 * What must hold of a page by itself, whatever stands on other pages: of its figures, as units,
 * entities and indicator tables have them, and of its sentences. Nothing else may be asked here,
 * since {@link Known} remembers the answer.
 */
final class OnePage {
  private final FiguresAgree figures;
  private final SentencesAgree sentences;
  private final FiguresAreVouchedFor vouchers;

  OnePage(Catalogue catalogue) {
    figures = new FiguresAgree(catalogue);
    sentences = new SentencesAgree(catalogue);
    vouchers = new FiguresAreVouchedFor(catalogue);
  }

  Known.Found check(Document page) {
    List<Link> links = Link.of(page);
    Problems found = new Problems();
    figures.check(links, found);
    sentences.check(page.body(), found);
    vouchers.check(page.body(), found);
    ParagraphsAreSourced.check(page, found);
    return new Known.Found(links, found.sorted());
  }
}
