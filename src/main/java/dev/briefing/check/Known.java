package dev.briefing.check;

import dev.briefing.glossary.Names;
import dev.briefing.model.Document;
import dev.briefing.model.Entity;
import dev.briefing.model.IndicatorTable;
import dev.briefing.model.Site;
import dev.briefing.model.Unit;
import dev.briefing.problem.Problem;
import dev.briefing.problem.Rule;
import dev.briefing.problem.Severity;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What the last check of a site found in each of its pages, for the next check: it holds while the
 * page is the very one, and what it was compared with says the same. Asks for several pages at
 * once, but is itself not for several threads.
 */
public final class Known {
  /**
   * A page by itself.
   *
   * @param problems of its figures and sentences
   */
  record Found(List<Link> links, List<Problem> problems) {}

  /** What figures and sentences are compared with. */
  private record Tables(
      List<Unit> units,
      List<Entity> entities,
      List<IndicatorTable> tables,
      Map<Rule, Severity> checks) {}

  private final Answers<Found> found = new Answers<>();
  private final Answers<Set<String>> terms = new Answers<>();

  /** Each page by itself, in the order of the site. */
  List<Found> pages(Site site, Function<Document, Found> check) {
    Map<Rule, Severity> checks = site.settings().checks();
    return found.of(site, new Tables(site.units(), site.entities(), site.tables(), checks), check);
  }

  /** The terms that each page names, in the order of the site. */
  List<Set<String>> terms(Site site, Names names, Function<Document, Set<String>> find) {
    return terms.of(site, names, find);
  }

  /** How many pages were checked by themselves, over all checks. */
  public int checked() {
    return found.asked;
  }

  /** One answer for each page, asked for again when page or ground are others. */
  private static final class Answers<T> {
    private @Nullable Object ground;
    private IdentityHashMap<Document, T> pages = new IdentityHashMap<>();
    private int asked;

    List<T> of(Site site, Object now, Function<Document, T> ask) {
      IdentityHashMap<Document, T> before = now.equals(ground) ? pages : new IdentityHashMap<>();
      List<Document> documents = site.documents().toList();
      List<T> all =
          documents.parallelStream()
              .map(
                  page -> {
                    T known = before.get(page);
                    return known == null ? ask.apply(page) : known;
                  })
              .toList();
      IdentityHashMap<Document, T> next = new IdentityHashMap<>();
      for (int i = 0; i < documents.size(); i++) {
        next.put(documents.get(i), all.get(i));
        asked += before.containsKey(documents.get(i)) ? 0 : 1;
      }
      ground = now;
      pages = next;
      return all;
    }
  }
}
