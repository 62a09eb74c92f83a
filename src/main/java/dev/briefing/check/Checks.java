package dev.briefing.check;

import dev.briefing.glossary.TermUses;
import dev.briefing.model.Catalogue;
import dev.briefing.problem.Problem;
import dev.briefing.problem.Problems;
import java.util.List;
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
    List<Link> links =
        Stream.concat(pages.stream().flatMap(page -> page.links().stream()), beside.stream())
            .toList();

    IdsAreUnique.check(catalogue.site(), found);
    AddressesAreFree.check(catalogue.site(), found);
    EntitiesAreNoKeywords.check(catalogue.site(), found);
    AccentsCanBeRead.check(catalogue.site().settings().look(), found);

    LinksResolve.check(links, catalogue, found);
    LinkedFiguresAreOne.check(links, catalogue, found);
    LinkedFilesExist.check(links, catalogue, found);
    LinkedHeadingsExist.check(links, catalogue, found);
    EmbedsShowSomething.check(links, catalogue, found);
    ImagesAreOurOwn.check(links, found);

    CalculationsAgree.check(catalogue, found);
    QuotesHoldTheirNumber.check(catalogue, found);

    FieldsNameWhatExists.check(catalogue, found);
    FieldsNameOneFigure.check(catalogue, found);
    PublishedPagesReferToPublishedPages.check(links, catalogue, found);

    ObservationsAreUnique.check(catalogue.site(), found);
    ObservationsNameTheirSource.check(catalogue.site(), found);
    OutcomesLieInThePast.check(catalogue.site(), found);
    RevisionsReplaceAValue.check(catalogue.site(), found);
    MeasuresShareTheUnit.check(catalogue, found);
    StatesAgree.check(catalogue, found);
    ReviewsAreNotOverdue.check(catalogue.site(), found);

    NamesMeanOneTerm.check(catalogue.site().terms(), found);
    TermsAreUsed.check(catalogue, links, terms, known, found);
    TermsLeadOn.check(catalogue.site().terms(), found);
    MarkedWordsAreDefined.check(catalogue.site().terms(), terms.names(), found);

    CoordinatesAreGivenOnce.check(catalogue.site(), found);
    CellsHaveColumns.check(catalogue.site(), found);
    CellsHaveSources.check(catalogue.site(), found);
    TablesFitAPage.check(catalogue.site(), found);
    return found.sorted();
  }
}
