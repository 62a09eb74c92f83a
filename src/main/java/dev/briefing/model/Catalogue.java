package dev.briefing.model;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A site by its names: every thing by its id, and what a reference means. Where two things share an
 * id the first one is meant; that this must not be is a check's business.
 */
public final class Catalogue {
  /** Two rows of four. */
  private static final int MOST_KEY_FIGURES = 8;

  private final Site site;
  private final Map<String, Unit> units;
  private final Map<String, Entity> entities;
  private final Map<String, Source> sources;
  private final Map<String, Indicator> indicators;
  private final Map<String, Comparison> comparisons;
  private final Map<String, Term> terms;
  private final Map<Scheme, Map<String, Document>> documents = new HashMap<>();
  private final Map<String, Document> files;
  private final Figures figures;
  private final Cells cells;
  private final Map<String, List<Observation>> targets;
  private final Map<String, List<Observation>> bySource;
  private final Map<String, List<Indicator>> ofSectors = new HashMap<>();

  public Catalogue(Site site) {
    this.site = site;
    units = byId(site.units(), unit -> unit.id().value());
    entities = byId(site.entities(), entity -> entity.id().value());
    sources = byId(site.sources(), source -> source.id().value());
    indicators = byId(site.indicators().toList(), indicator -> indicator.id().value());
    comparisons = byId(site.comparisons(), Comparison::id);
    terms = byId(site.terms(), term -> term.id().value());
    documents.put(Scheme.BRIEFING, byId(site.briefings(), Document::id));
    documents.put(Scheme.SECTOR, byId(site.sectors(), Document::id));
    documents.put(Scheme.PLAN, byId(site.plans(), Document::id));
    documents.put(Scheme.PAGE, byId(site.pages(), Document::id));
    files = byId(site.documents().toList(), document -> document.at().file());
    figures = new Figures(indicators);
    cells = new Cells(figures, site.settings().entity().map(Written::value));
    targets =
        site.observations()
            .filter(observation -> observation.target().plan().isPresent())
            .collect(groupingBy(observation -> observation.target().plan().orElseThrow().value()));
    bySource =
        site.observations()
            .filter(observation -> observation.source().isPresent())
            .collect(groupingBy(observation -> observation.source().orElseThrow().value()));
    for (IndicatorTable table : site.tables()) {
      for (Indicator indicator : table.indicators()) {
        indicator
            .sector()
            .or(table::sector)
            .ifPresent(
                id ->
                    ofSectors
                        .computeIfAbsent(id.value(), some -> new ArrayList<>())
                        .add(indicator));
      }
    }
  }

  private static <T> Map<String, T> byId(
      Collection<? extends T> things, Function<? super T, String> id) {
    Map<String, T> map = new LinkedHashMap<>();
    for (T thing : things) {
      map.putIfAbsent(id.apply(thing), thing);
    }
    return map;
  }

  public Site site() {
    return site;
  }

  public Optional<Unit> unit(String id) {
    return Optional.ofNullable(units.get(id));
  }

  public Optional<Entity> entity(String id) {
    return Optional.ofNullable(entities.get(id));
  }

  public Optional<Source> source(String id) {
    return Optional.ofNullable(sources.get(id));
  }

  public Optional<Indicator> indicator(String id) {
    return Optional.ofNullable(indicators.get(id));
  }

  public Optional<Comparison> comparison(String id) {
    return Optional.ofNullable(comparisons.get(id));
  }

  public Optional<Term> term(String id) {
    return Optional.ofNullable(terms.get(id));
  }

  public Optional<Sector> sector(String id) {
    return document(Scheme.SECTOR, id).map(Sector.class::cast);
  }

  public Optional<Plan> plan(String id) {
    return document(Scheme.PLAN, id).map(Plan.class::cast);
  }

  public Optional<Document> document(Scheme scheme, String id) {
    return Optional.ofNullable(documents.getOrDefault(scheme, Map.of()).get(id));
  }

  /** The page that is written in a file, by the name that positions use. */
  public Optional<Document> file(String name) {
    return Optional.ofNullable(files.get(name));
  }

  /** Every id of a kind, for hints. */
  public Collection<String> ids(Scheme scheme) {
    return switch (scheme) {
      case INDICATOR -> indicators.keySet();
      case TERM -> terms.keySet();
      case SOURCE -> sources.keySet();
      case COMPARISON -> comparisons.keySet();
      case SECTOR, PLAN, BRIEFING, PAGE -> documents.getOrDefault(scheme, Map.of()).keySet();
    };
  }

  public Collection<String> unitIds() {
    return units.keySet();
  }

  public Collection<String> entityIds() {
    return entities.keySet();
  }

  public boolean has(Scheme scheme, String id) {
    return ids(scheme).contains(id);
  }

  /** What a reference to one figure means. */
  public Resolution resolve(FigureReference reference) {
    return figures.resolve(reference);
  }

  /**
   * All observations that a reference leaves open, in order of entity and period: what an embed
   * shows.
   */
  public List<Observation> select(FigureReference reference) {
    return figures.select(reference);
  }

  /** The observations that contradict one: same coordinates, another source, another value. */
  public List<Observation> contesting(Observation observation) {
    return figures.contesting(observation);
  }

  /** What stands in a cell of a comparison. */
  public CellValue cell(Line row, Line column) {
    return cells.at(row, column);
  }

  /** The targets that name a plan, in the order of the tables. */
  public List<Observation> targetsOf(String plan) {
    return List.copyOf(targets.getOrDefault(plan, List.of()));
  }

  /** The figures that a source gives, in the order of the tables. */
  public List<Observation> figuresOf(String source) {
    return List.copyOf(bySource.getOrDefault(source, List.of()));
  }

  /**
   * The indicators of a sector, in the order of the tables; a table's sector is its indicators'.
   */
  public List<Indicator> indicatorsOf(String sector) {
    return List.copyOf(ofSectors.getOrDefault(sector, List.of()));
  }

  /** The newest figure of an indicator, about the site's own entity if it can be. */
  public Optional<Observation> newest(Indicator indicator) {
    return indicator.newest(site.settings().entity().map(Written::value));
  }

  /** The newest of a sector's indicators, but for what the editors made of other figures. */
  public List<Observation> keyFiguresOf(String sector) {
    return indicatorsOf(sector).stream()
        .map(this::newest)
        .flatMap(Optional::stream)
        .filter(observation -> observation.kind() != Kind.CALCULATION)
        .limit(MOST_KEY_FIGURES)
        .toList();
  }
}
