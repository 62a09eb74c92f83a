package dev.briefing.trace;

import static java.util.stream.Collectors.toMap;

import dev.briefing.glossary.TermUses;
import dev.briefing.model.Catalogue;
import dev.briefing.model.Observation;
import dev.briefing.model.Reference;
import dev.briefing.model.Scheme;
import dev.briefing.problem.Position;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where each thing and each figure of a site is used, in the order of the site's files. */
public final class Uses {
  private final Map<String, List<Use>> uses = new LinkedHashMap<>();
  private List<Use> figures = new ArrayList<>();
  private final Map<Position, String> anchors = new LinkedHashMap<>();
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
    Uses uses = new Uses(catalogue);
    new TextUses(catalogue, terms, uses).note();
    new TableUses(catalogue, uses).note();
    new ShownFigures(catalogue, uses).note();
    uses.figures = List.copyOf(uses.figures);
    uses.uses.replaceAll((thing, some) -> List.copyOf(some));
    return uses;
  }

  /** The same by what authors have linked alone: all that there is to know of figures. */
  public static Uses of(Catalogue catalogue) {
    return of(catalogue, TermUses.NONE);
  }

  /** The uses of a thing; an indicator's are those of its figures and those of its name. */
  public List<Use> of(Scheme scheme, String id) {
    return uses.getOrDefault(key(scheme, id), List.of());
  }

  public List<Use> of(Observation observation) {
    return uses.getOrDefault(key(observation), List.of());
  }

  /** Every figure that a page shows, once for each place where it does. */
  public List<Use> figures() {
    return figures;
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
    return Optional.ofNullable(anchors.get(reference.at()));
  }

  /** The pages of some uses, each once, in their order. */
  public static Collection<Where> pages(List<Use> uses) {
    return uses.stream()
        .map(use -> use.where().at(""))
        .collect(toMap(Where::page, where -> where, (one, again) -> one, LinkedHashMap::new))
        .values();
  }

  void add(Scheme scheme, String id, Use use) {
    uses.computeIfAbsent(key(scheme, id), name -> new ArrayList<>()).add(use);
  }

  /** A use that shows a figure is one of its indicator and of its source, too. */
  void addFigure(Use use) {
    figures.add(use);
    Observation shown = use.observation().orElseThrow();
    uses.computeIfAbsent(key(shown), name -> new ArrayList<>()).add(use);
    add(Scheme.INDICATOR, shown.indicator(), use);
    shown.source().ifPresent(id -> add(Scheme.SOURCE, id.value(), use));
  }

  void anchor(Reference reference, String anchor) {
    anchors.put(reference.at(), anchor);
  }

  private static String key(Scheme scheme, String id) {
    return scheme.word() + ":" + id;
  }

  private static String key(Observation observation) {
    return "figure:" + observation.address();
  }
}
