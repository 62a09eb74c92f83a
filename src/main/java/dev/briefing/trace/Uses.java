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
  private final Map<String, List<Use>> uses = new HashMap<>();
  private final List<Use> figures = new ArrayList<>();
  private final Map<String, Map<Position, String>> anchors = new HashMap<>();
  private final Catalogue catalogue;
  private @Nullable List<Entry> ledger;

  private Uses(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /**
   * @param catalogue the site as readers get to see it
   * @param terms where its texts use terms that no author has linked
   */
  public static Uses of(Catalogue catalogue, TermUses terms) {
    return of(catalogue, terms, new KnownUses());
  }

  /** The same by what authors have linked alone: all that there is to know of figures. */
  public static Uses of(Catalogue catalogue) {
    return of(catalogue, TermUses.NONE);
  }

  /**
   * The same.
   *
   * @param known of earlier states of the same site
   */
  public static Uses of(Catalogue catalogue, TermUses terms, KnownUses known) {
    Uses uses = new Uses(catalogue);
    known.pages(catalogue, terms.names(), page -> in(page, catalogue, terms)).forEach(uses::add);
    Notes others = new Notes();
    new TextUses(catalogue, terms, others).note(Texts.besidePages(catalogue));
    new TableUses(catalogue, others).note();
    new ShownFigures(catalogue, others).note();
    uses.add(others);
    return uses;
  }

  private static Notes in(Document page, Catalogue catalogue, TermUses terms) {
    Notes notes = new Notes();
    new TextUses(catalogue, terms, notes).note(Texts.of(page));
    return notes;
  }

  private void add(Notes notes) {
    notes.uses().forEach((thing, some) -> all(thing).addAll(some));
    figures.addAll(notes.figures());
    notes.anchors().forEach((file, some) -> anchors.put(file, some));
  }

  private List<Use> all(String thing) {
    return uses.computeIfAbsent(thing, some -> new ArrayList<>());
  }

  /** The uses of a thing; an indicator's are those of its figures and those of its name. */
  public List<Use> of(Scheme scheme, String id) {
    return known(Notes.key(scheme, id));
  }

  public List<Use> of(Observation observation) {
    return known(Notes.key(observation));
  }

  private List<Use> known(String thing) {
    return Collections.unmodifiableList(uses.getOrDefault(thing, List.of()));
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
