package dev.briefing.check;

import static java.util.stream.Collectors.toSet;

import dev.briefing.glossary.TermUses;
import dev.briefing.model.Catalogue;
import dev.briefing.model.Site;
import dev.briefing.problem.Problem;
import dev.briefing.problem.Problems;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** All that must hold of a site as a whole. */
public final class Checks {
  private Checks() {}

  /**
   * What does not hold, sorted by place, each with the severity of its rule.
   *
   * @param terms where its texts use the terms of the glossary
   */
  public static List<Problem> all(Catalogue catalogue, TermUses terms) {
    return all(catalogue, terms, new Known());
  }

  /**
   * The same.
   *
   * @param known of earlier checks of the same site
   */
  public static List<Problem> all(Catalogue catalogue, TermUses terms, Known known) {
    Site site = catalogue.site();
    List<Known.Found> pages = known.pages(site, new OnePage(catalogue)::check);
    List<Link> beside = Link.beside(site);
    Set<String> linked =
        Stream.concat(
                pages.stream().flatMap(page -> page.terms().stream()), Link.terms(beside).stream())
            .collect(toSet());
    Problems found = new Problems();
    pages.forEach(page -> found.addAll(page.problems()));
    Stream.<Consumer<Problems>>of(
            own -> links(catalogue, pages, beside, known, own),
            own -> new FiguresAgree(catalogue).check(beside, own),
            own -> IdsAreUnique.check(site, own),
            own -> AddressesAreFree.check(site, own),
            own -> EntitiesAreNoKeywords.check(site, own),
            own -> AccentsCanBeRead.check(site.settings().look(), own),
            own -> CalculationsAgree.check(catalogue, own),
            own -> QuotesHoldTheirNumber.check(catalogue, own),
            own -> FieldsNameWhatExists.check(catalogue, own),
            own -> FieldsNameOneFigure.check(catalogue, own),
            own -> PublishedPagesReferToPublishedPages.checkFields(catalogue, own),
            own -> ObservationsAreUnique.check(site, own),
            own -> ObservationsNameTheirSource.check(site, own),
            own -> OutcomesLieInThePast.check(site, own),
            own -> RevisionsReplaceAValue.check(site, own),
            own -> MeasuresShareTheUnit.check(catalogue, own),
            own -> StatesAgree.check(catalogue, own),
            own -> ReviewsAreNotOverdue.check(site, own),
            own -> NamesMeanOneTerm.check(site.terms(), own),
            own -> TermsAreUsed.check(catalogue, linked, terms, known, own),
            own -> TermsLeadOn.check(site.terms(), own),
            own -> MarkedWordsAreDefined.check(site.terms(), terms.names(), own),
            own -> CoordinatesAreGivenOnce.check(site, own),
            own -> CellsHaveColumns.check(site, own),
            own -> CellsHaveSources.check(site, own),
            own -> TablesFitAPage.check(site, own))
        .parallel()
        .map(Checks::by)
        .toList()
        .forEach(found::addAll);
    return found.sorted();
  }

  /** Each finds by itself what it finds, so that it may be a thread's own. */
  private static List<Problem> by(Consumer<Problems> check) {
    Problems own = new Problems();
    check.accept(own);
    return own.sorted();
  }

  private static void links(
      Catalogue catalogue,
      List<Known.Found> pages,
      List<Link> beside,
      Known known,
      Problems found) {
    LinksLead lead = new LinksLead(catalogue);
    List<Boolean> good = known.links(catalogue.site(), page -> lead.isTrueOf(Link.of(page)));
    for (int i = 0; i < pages.size(); i++) {
      if (!good.get(i)) {
        lead.check(pages.get(i).links(), found);
      }
    }
    lead.check(beside, found);
  }
}
