package dev.briefing.trace;

import dev.briefing.glossary.Names;
import dev.briefing.model.Catalogue;
import dev.briefing.model.Comparison;
import dev.briefing.model.Document;
import dev.briefing.model.IndicatorTable;
import dev.briefing.model.PerPage;
import dev.briefing.model.Site;
import dev.briefing.model.Unit;
import dev.briefing.model.Written;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What each page of a site used when it was last looked for, for the next time: it holds while the
 * page is the very one, and all that its texts can lead to is the same. Not for several threads.
 */
public final class KnownUses {
  /**
   * What the uses in a page depend on beside the page.
   *
   * @param names of the terms that its texts may use
   * @param files those of all pages
   */
  private record Ground(
      Optional<String> entity,
      List<Unit> units,
      List<IndicatorTable> tables,
      List<Comparison> comparisons,
      Names names,
      List<String> files) {
    static Ground of(Site site, Names names) {
      return new Ground(
          site.settings().entity().map(Written::value),
          site.units(),
          site.tables(),
          site.comparisons(),
          names,
          site.documents().map(page -> page.at().file()).toList());
    }
  }

  private final PerPage<Notes> pages = new PerPage<>();

  /** Of each page, in the order of the site. */
  List<Notes> pages(Catalogue catalogue, Names names, Function<Document, Notes> find) {
    return pages.of(catalogue.site(), Ground.of(catalogue.site(), names), find);
  }
}
