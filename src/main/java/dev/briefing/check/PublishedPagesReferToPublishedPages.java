package dev.briefing.check;

import dev.briefing.model.Briefing;
import dev.briefing.model.Catalogue;
import dev.briefing.model.Document;
import dev.briefing.model.Site;
import dev.briefing.problem.Problems;
import dev.briefing.problem.Rule;
import java.util.Optional;

/** A published page, a table or the glossary refers to pages that are published too. */
final class PublishedPagesReferToPublishedPages {
  private PublishedPagesReferToPublishedPages() {}

  static Optional<Fault> fault(Link link, Catalogue catalogue) {
    Site site = catalogue.site();
    return isSeen(link.page(), site)
        ? LinkedDocument.of(link, catalogue).flatMap(target -> fault(target, site))
        : Optional.empty();
  }

  /** The same of what fields name. */
  static void checkFields(Catalogue catalogue, Problems found) {
    Site site = catalogue.site();
    Fields.each(
        site,
        field -> {
          if (isSeen(field.page(), site)) {
            field
                .kind()
                .pages()
                .flatMap(scheme -> catalogue.document(scheme, field.name().value()))
                .flatMap(target -> fault(target, site))
                .ifPresent(fault -> fault.report(field.name(), found));
          }
        });
  }

  private static boolean isSeen(Optional<Document> page, Site site) {
    return page.map(site::isPublished).orElse(true);
  }

  private static Optional<Fault> fault(Document target, Site site) {
    if (site.isPublished(target)) {
      return Optional.empty();
    }
    String file = target.at().file();
    if (target instanceof Briefing briefing && !briefing.head().draft()) {
      return unpublished(
          file + " is dated " + briefing.date() + ", after the site's date, " + site.asOf(),
          "leave it out until then, or set as-of in site.yaml to a later day");
    }
    return unpublished(
        file + " is a draft, which readers do not get to see",
        "leave it out, or take draft: true from that page");
  }

  private static Optional<Fault> unpublished(String message, String hint) {
    return Optional.of(Fault.of(Rule.UNPUBLISHED_REFERENCE, message, hint));
  }
}
