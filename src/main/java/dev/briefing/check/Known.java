package dev.briefing.check;

import dev.briefing.glossary.Names;
import dev.briefing.model.Document;
import dev.briefing.model.Entity;
import dev.briefing.model.IndicatorTable;
import dev.briefing.model.PerPage;
import dev.briefing.model.Site;
import dev.briefing.model.Unit;
import dev.briefing.problem.Problem;
import dev.briefing.problem.Rule;
import dev.briefing.problem.Severity;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * What the last check of a site found in each of its pages, for the next check: it holds while the
 * page is the very one, and what it was compared with says the same. Asks for several pages at
 * once, but is itself not for several threads.
 */
public final class Known {
  /**
   * A page by itself.
   *
   * @param terms the ids of those that its links lead to
   * @param problems of its figures and sentences
   */
  record Found(List<Link> links, Set<String> terms, List<Problem> problems) {}

  /** What figures and sentences are compared with. */
  private record Tables(
      List<Unit> units,
      List<Entity> entities,
      List<IndicatorTable> tables,
      Map<Rule, Severity> checks) {}

  private final PerPage<Found> found = new PerPage<>();
  private final PerPage<Boolean> links = new PerPage<>();
  private final PerPage<Set<String>> terms = new PerPage<>();

  /** Each page by itself, in the order of the site. */
  List<Found> pages(Site site, Function<Document, Found> check) {
    Map<Rule, Severity> checks = site.settings().checks();
    return found.of(site, new Tables(site.units(), site.entities(), site.tables(), checks), check);
  }

  /** Whether all links of each page are good, in the order of the site. */
  List<Boolean> links(Site site, Function<Document, Boolean> check) {
    return links.of(site, Signposts.of(site), check);
  }

  /** The terms that each page names, in the order of the site. */
  List<Set<String>> terms(Site site, Names names, Function<Document, Set<String>> find) {
    return terms.of(site, names, find);
  }

  /** How many pages were checked by themselves, over all checks. */
  public int checked() {
    return found.asked();
  }
}
