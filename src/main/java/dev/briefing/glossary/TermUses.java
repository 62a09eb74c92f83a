package dev.briefing.glossary;

import dev.briefing.model.Destination;
import dev.briefing.model.Prose;
import dev.briefing.model.Reference;
import dev.briefing.model.RunningText;
import dev.briefing.model.Scheme;
import dev.briefing.model.Site;
import dev.briefing.model.Term;
import dev.briefing.model.TermUse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The terms that each text of a site uses: of each page, the first place of each term. A term that
 * the page links to by hand is left to that link, before it and behind it. A text is the very one
 * that the site holds, not one that equals it.
 */
public final class TermUses {
  /** Of a site without a glossary. */
  public static final TermUses NONE = new TermUses(List.of(), Names.of(List.of()));

  private record OnPage(String address, List<TermUse> uses) {}

  /** A page as it was read, and what was found in each of its texts. */
  private record Known(PageTexts page, List<OnPage> found) {
    boolean isOf(PageTexts other) {
      return page.isSame(other);
    }
  }

  private final List<Term> terms;
  private final Names names;
  private final Map<String, Known> pages = new HashMap<>();
  private final IdentityHashMap<Prose, OnPage> uses = new IdentityHashMap<>();

  private TermUses(List<Term> terms, Names names) {
    this.terms = terms;
    this.names = names;
  }

  public static TermUses of(Site site) {
    return NONE.next(site);
  }

  /** Those of a site that has much in common with this one's: the same, found faster. */
  public TermUses next(Site site) {
    boolean same = site.terms().equals(terms);
    TermUses next =
        same ? new TermUses(terms, names) : new TermUses(site.terms(), Names.of(site.terms()));
    Map<String, Known> known = same ? pages : Map.of();
    if (!site.terms().isEmpty()) {
      List<PageTexts> pages = PageTexts.all(site).toList();
      List<List<OnPage>> found =
          pages.parallelStream().map(page -> next.on(page, known.get(page.key()))).toList();
      for (int i = 0; i < pages.size(); i++) {
        next.add(pages.get(i), found.get(i));
      }
    }
    return next;
  }

  private List<OnPage> on(PageTexts page, @Nullable Known known) {
    return known != null && known.isOf(page) ? known.found() : read(page);
  }

  private void add(PageTexts page, List<OnPage> found) {
    pages.put(page.key(), new Known(page, found));
    for (int i = 0; i < found.size(); i++) {
      uses.put(page.texts().get(i), found.get(i));
    }
  }

  private List<OnPage> read(PageTexts page) {
    Set<String> done = byHand(page.texts());
    done.add(page.owner());
    Set<Term> subjects =
        names.in(page.subject()).stream()
            .filter(name -> name.to() - name.from() == page.subject().length())
            .map(Occurrence::term)
            .collect(Collectors.toSet());
    List<OnPage> all = new ArrayList<>();
    for (Prose prose : page.texts()) {
      List<TermUse> found = new ArrayList<>();
      List<RunningText> texts = prose.runningTexts();
      for (int i = 0; i < texts.size(); i++) {
        for (Occurrence use : names.in(texts.get(i))) {
          Term term = use.term();
          if (done.add(term.id().value())) {
            boolean linked = page.linksTerms() && term.linked() && !subjects.contains(term);
            found.add(TermUse.of(term, texts.get(i), i, use.from(), use.to(), linked));
          }
        }
      }
      all.add(new OnPage(page.address(), found));
    }
    return all;
  }

  /** The terms that the texts of a page link to. */
  private static Set<String> byHand(List<Prose> texts) {
    Set<String> ids = new HashSet<>();
    for (Prose prose : texts) {
      prose.references().stream().flatMap(TermUses::term).forEach(ids::add);
    }
    return ids;
  }

  private static Stream<String> term(Reference reference) {
    return reference.destination() instanceof Destination.Thing thing
            && thing.scheme() == Scheme.TERM
        ? Stream.of(thing.id())
        : Stream.empty();
  }

  /** All of them, in no order. */
  public Stream<TermUse> all() {
    return uses.values().stream().flatMap(page -> page.uses().stream());
  }

  /** The uses of a text on a page, if the text belongs to that page and is not borrowed by it. */
  public List<TermUse> on(String address, Prose prose) {
    OnPage found = uses.get(prose);
    return found == null || !found.address().equals(address) ? List.of() : found.uses();
  }

  /** Those of them that become links. */
  public List<TermUse> linked(String address, Prose prose) {
    return on(address, prose).stream().filter(TermUse::linked).toList();
  }

  /** The names of all terms. */
  public Names names() {
    return names;
  }
}
