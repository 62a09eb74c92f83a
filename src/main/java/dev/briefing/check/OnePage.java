package dev.briefing.check;

import dev.briefing.model.Catalogue;
import dev.briefing.model.Document;
import dev.briefing.problem.Problems;
import dev.briefing.problem.Rule;
import dev.briefing.problem.Severity;
import java.util.List;

/**
 * What must hold of a page by itself, whatever stands on other pages: of its figures, as units,
 * entities and indicator tables have them, and of its sentences, as far as the site's settings ask.
 * Nothing else may be asked here, since {@link Known} remembers the answer. For several threads.
 */
final class OnePage {
  private final FiguresAgree figures;
  private final SentencesAgree sentences;
  private final FiguresAreVouchedFor vouchers;
  private final boolean figuresNeedVouchers;

  OnePage(Catalogue catalogue) {
    figures = new FiguresAgree(catalogue);
    sentences = new SentencesAgree(catalogue);
    vouchers = new FiguresAreVouchedFor(catalogue);
    figuresNeedVouchers =
        catalogue.site().settings().checks().get(Rule.UNSOURCED_FIGURE) != Severity.OFF;
  }

  Known.Found check(Document page) {
    List<Link> links = Link.of(page);
    Problems found = new Problems();
    figures.check(links, found);
    sentences.check(page.body(), found);
    if (figuresNeedVouchers) {
      vouchers.check(page.body(), found);
    }
    ParagraphsAreSourced.check(page, found);
    return new Known.Found(links, Link.terms(links), found.sorted());
  }
}
