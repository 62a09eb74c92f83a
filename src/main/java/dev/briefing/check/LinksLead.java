package dev.briefing.check;

import dev.briefing.model.Catalogue;
import dev.briefing.problem.Problems;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All that must hold of a link, wherever it stands. Compares it with nothing but what {@link
 * Signposts} hold, since {@link Known} remembers which pages have only good ones. For several
 * threads.
 */
final class LinksLead {
  private final Catalogue catalogue;
  private final LinkedFilesExist files;
  private final LinkedHeadingsExist headings;

  LinksLead(Catalogue catalogue) {
    this.catalogue = catalogue;
    files = new LinkedFilesExist(catalogue.site());
    headings = new LinkedHeadingsExist(catalogue);
  }

  /** Whether nothing is wrong with any of them. */
  boolean isTrueOf(List<Link> links) {
    return links.stream().flatMap(this::faults).findAny().isEmpty();
  }

  void check(List<Link> links, Problems found) {
    links.forEach(link -> faults(link).forEach(fault -> fault.report(link, found)));
  }

  private Stream<Fault> faults(Link link) {
    return Stream.of(
            LinksResolve.fault(link, catalogue),
            LinkedFiguresAreOne.fault(link, catalogue),
            files.fault(link),
            headings.fault(link),
            EmbedsShowSomething.fault(link, catalogue),
            ImagesAreOurOwn.fault(link),
            PublishedPagesReferToPublishedPages.fault(link, catalogue))
        .flatMap(Optional::stream);
  }
}
