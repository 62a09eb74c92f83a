package dev.briefing.check;

import static java.util.stream.Collectors.toSet;

import dev.briefing.glossary.TermUses;
import dev.briefing.model.Catalogue;
import dev.briefing.problem.Problem;
import dev.briefing.problem.Problems;
import java.util.List;
import java.util.Set;
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
    Problems found = new Problems();
    List<Known.Found> pages = known.pages(catalogue.site(), new OnePage(catalogue)::check);
    pages.forEach(page -> found.addAll(page.problems()));
    List<Link> beside = Link.beside(catalogue.site());
    new FiguresAgree(catalogue).check(beside, found);

    IdsAreUnique.check(catalogue.site(), found);
    AddressesAreFree.check(catalogue.site(), found);
    EntitiesAreNoKeywords.check(catalogue.site(), found);
    AccentsCanBeRead.check(catalogue.site().settings().look(), found);

    LinksLead lead = new LinksLead(catalogue);
    List<Boolean> good = known.links(catalogue.site(), page -> lead.isTrueOf(Link.of(page)));
    for (int i = 0; i < pages.size(); i++) {
      if (!good.get(i)) {
        lead.check(pages.get(i).links(), found);
      }
    }
    lead.check(beside, found);

    CalculationsAgree.check(catalogue, found);
    QuotesHoldTheirNumber.check(catalogue, found);

    FieldsNameWhatExists.check(catalogue, found);
    FieldsNameOneFigure.check(catalogue, found);
    PublishedPagesReferToPublishedPages.checkFields(catalogue, found);

    ObservationsAreUnique.check(catalogue.site(), found);
    ObservationsNameTheirSource.check(catalogue.site(), found);
    OutcomesLieInThePast.check(catalogue.site(), found);
    RevisionsReplaceAValue.check(catalogue.site(), found);
    MeasuresShareTheUnit.check(catalogue, found);
    StatesAgree.check(catalogue, found);
    ReviewsAreNotOverdue.check(catalogue.site(), found);

    NamesMeanOneTerm.check(catalogue.site().terms(), found);
    Set<String> linked =
        Stream.concat(
                pages.stream().flatMap(page -> page.terms().stream()), Link.terms(beside).stream())
            .collect(toSet());
    TermsAreUsed.check(catalogue, linked, terms, known, found);
    TermsLeadOn.check(catalogue.site().terms(), found);
    MarkedWordsAreDefined.check(catalogue.site().terms(), terms.names(), found);

    CoordinatesAreGivenOnce.check(catalogue.site(), found);
    CellsHaveColumns.check(catalogue.site(), found);
    CellsHaveSources.check(catalogue.site(), found);
    TablesFitAPage.check(catalogue.site(), found);
    return found.sorted();
  }
}
