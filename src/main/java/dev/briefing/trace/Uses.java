package dev.briefing.trace;

import static java.util.stream.Collectors.toMap;

import dev.briefing.glossary.TermUses;
import dev.briefing.model.Catalogue;
import dev.briefing.model.Document;
import dev.briefing.model.Observation;
import dev.briefing.model.Reference;
import dev.briefing.model.Scheme;
import dev.briefing.problem.Position;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where each thing and each figure of a site is used, in the order of the site's files. */
public final class Uses {
  /** Whoever asks for more gets an index: one page in a preview asks for less, and needs none. */
  private static final int MOST_SEARCHES = 100;

  private final Catalogue catalogue;
  private final List<Use> figures = new ArrayList<>();
  private final Map<String, Map<Position, String>> anchors = new HashMap<>();
  private final Map<String, List<Use>> searched = new HashMap<>();

  /** All notes, until there is an index of them. */
  private List<Notes> notes;

  private volatile @Nullable Map<String, List<Use>> index;
  private @Nullable List<Entry> ledger;

  private Uses(Catalogue catalogue, List<Notes> notes) {
    this.catalogue = catalogue;
    this.notes = notes;
    for (Notes some : notes) {
      figures.addAll(some.figures());
      anchors.putAll(some.anchors());
    }
  }

  /**
   * @param catalogue the site as readers get to see it
   * @param terms where its texts use terms that no author has linked
   */
  public static Uses of(Catalogue catalogue, TermUses terms) {
    Uses uses = of(catalogue, terms, new KnownUses());
    uses.index();
    return uses;
  }

  /** The same by what authors have linked alone: all that there is to know of figures. */
  public static Uses of(Catalogue catalogue) {
    return of(catalogue, TermUses.NONE);
  }

  /**
   * The same, for somebody who asks about a page or two.
   *
   * @param known of earlier states of the same site
   */
  public static Uses of(Catalogue catalogue, TermUses terms, KnownUses known) {
    List<Notes> notes =
        new ArrayList<>(known.pages(catalogue, terms.names(), page -> in(page, catalogue, terms)));
    notes.add(besidePages(catalogue, terms));
    return new Uses(catalogue, notes);
  }

  private static Notes besidePages(Catalogue catalogue, TermUses terms) {
    Notes notes = new Notes();
    new TextUses(catalogue, terms, notes).note(Texts.besidePages(catalogue));
    new TableUses(catalogue, notes).note();
    new ShownFigures(catalogue, notes).note();
    return notes;
  }

  private static Notes in(Document page, Catalogue catalogue, TermUses terms) {
    Notes notes = new Notes();
    new TextUses(catalogue, terms, notes).note(Texts.of(page));
    return notes;
  }

  /** The uses of a thing; an indicator's are those of its figures and those of its name. */
  public List<Use> of(Scheme scheme, String id) {
    return known(Notes.key(scheme, id));
  }

  public List<Use> of(Observation observation) {
    return known(Notes.key(observation));
  }

  private List<Use> known(String thing) {
    Map<String, List<Use>> all = index;
    return all == null ? search(thing) : all.getOrDefault(thing, List.of());
  }

  private synchronized List<Use> search(String thing) {
    if (index != null || searched.size() == MOST_SEARCHES) {
      return index().getOrDefault(thing, List.of());
    }
    List<Use> found = searched.get(thing);
    if (found == null) {
      found = new ArrayList<>();
      for (Notes some : notes) {
        found.addAll(some.of(thing));
      }
      searched.put(thing, Collections.unmodifiableList(found));
    }
    return found;
  }

  private synchronized Map<String, List<Use>> index() {
    Map<String, List<Use>> all = index;
    if (all == null) {
      all = new HashMap<>();
      for (Notes some : notes) {
        for (Map.Entry<String, List<Use>> uses : some.uses().entrySet()) {
          all.computeIfAbsent(uses.getKey(), thing -> new ArrayList<>()).addAll(uses.getValue());
        }
      }
      all.replaceAll((thing, uses) -> List.copyOf(uses));
      index = all;
      searched.clear();
      notes = List.of();
    }
    return all;
  }

  /** Every figure that a page shows, once for each place where it does. */
  public List<Use> figures() {
    return Collections.unmodifiableList(figures);
  }

  /**
   * Every figure that readers meet, bound or not, as {@link Ledger} has it: looked for once, since
   * finding figures in all texts takes long.
   */
  public synchronized List<Entry> ledger() {
    List<Entry> known = ledger;
    if (known == null) {
      known = Ledger.of(catalogue, this);
      ledger = known;
    }
    return known;
  }

  /** The anchor of a link that states a figure in a page's body; there is none elsewhere. */
  public Optional<String> anchor(Reference reference) {
    Map<Position, String> ofFile = anchors.getOrDefault(reference.at().file(), Map.of());
    return Optional.ofNullable(ofFile.get(reference.at()));
  }

  /** The pages of some uses, each once, in their order. */
  public static Collection<Where> pages(List<Use> uses) {
    return uses.stream()
        .map(use -> use.where().at(""))
        .collect(toMap(Where::page, where -> where, (one, again) -> one, LinkedHashMap::new))
        .values();
  }
}
