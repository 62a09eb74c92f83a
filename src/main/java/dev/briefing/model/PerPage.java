package dev.briefing.model;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One answer for each page of a site, kept for the next state of the site: a page is asked about
 * again when it is another one, or when the ground is. Asks for several pages at once, but is
 * itself not for several threads.
 */
public final class PerPage<T> {
  private @Nullable Object ground;
  private IdentityHashMap<Document, T> pages = new IdentityHashMap<>();
  private int asked;

  /**
   * The answers, in the order of the site.
   *
   * @param now all that they depend on beside the page
   */
  public List<T> of(Site site, Object now, Function<Document, T> ask) {
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
    IdentityHashMap<Document, T> next = new IdentityHashMap<>(documents.size());
    for (int i = 0; i < documents.size(); i++) {
      next.put(documents.get(i), all.get(i));
      asked += before.containsKey(documents.get(i)) ? 0 : 1;
    }
    ground = now;
    pages = next;
    return all;
  }

  /** How often it had to ask, over all states. */
  public int asked() {
    return asked;
  }
}
