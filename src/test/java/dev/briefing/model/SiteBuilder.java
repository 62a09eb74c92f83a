package dev.briefing.model;

import dev.briefing.problem.Position;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Small sites for tests. Each thing takes the next line of its file; names stand in column 5, and a
 * page's body begins in line 10. A site has the unit percent, the entities china and japan and the
 * sources cnn and op-ed from the start.
 */
public final class SiteBuilder {
  private final Map<String, Integer> lines = new HashMap<>();
  private final List<Unit> units = new ArrayList<>();
  private final List<Entity> entities = new ArrayList<>();
  private final List<Source> sources = new ArrayList<>();
  private final List<IndicatorTable> tables = new ArrayList<>();
  private final List<Comparison> comparisons = new ArrayList<>();
  private final List<Term> terms = new ArrayList<>();
  private final List<Sector> sectors = new ArrayList<>();
  private final List<Plan> plans = new ArrayList<>();
  private final List<Briefing> briefings = new ArrayList<>();
  private final List<Page> pages = new ArrayList<>();
  private final List<Image> images = new ArrayList<>();
  private final List<String> groups = new ArrayList<>();
  private final List<Written<FigureReference>> keyFigures = new ArrayList<>();
  private Optional<LocalDate> asOf = Optional.empty();
  private Optional<Written<String>> entity = Optional.empty();

  public static SiteBuilder site() {
    return new SiteBuilder()
        .unit("percent")
        .entity("china")
        .entity("japan")
        .source("cnn")
        .source("op-ed");
  }

  public SiteBuilder asOf(String date) {
    asOf = Optional.of(LocalDate.parse(date));
    return this;
  }

  public SiteBuilder about(String id) {
    entity = Optional.of(written(id, next("content/site.yaml")));
    return this;
  }

  public SiteBuilder group(String name) {
    groups.add(name);
    return this;
  }

  public SiteBuilder keyFigure(String reference) {
    keyFigures.add(figure(reference, next("content/site.yaml")));
    return this;
  }

  public SiteBuilder unit(String id) {
    Position at = next("content/units.yaml");
    units.add(new Unit(written(id, at), id, id, false, 1, at));
    return this;
  }

  public SiteBuilder unit(Unit unit) {
    units.add(unit);
    return this;
  }

  public SiteBuilder entity(String id) {
    Position at = next("content/entities.yaml");
    entities.add(
        new Entity(written(id, at), id, List.of(), Optional.empty(), Optional.empty(), at));
    return this;
  }

  public SiteBuilder source(String id) {
    Position at = next("content/sources/documents.yaml");
    sources.add(
        new Source(
            written(id, at),
            Map.of("title", id),
            Whereabouts.UNKNOWN,
            Optional.empty(),
            Optional.empty(),
            at));
    return this;
  }

  public SiteBuilder image(String path) {
    images.add(new Image(path, Path.of(path), Fingerprint.of(path), Optional.empty()));
    return this;
  }

  /** An indicator in a table of its own, in the file of the table's name. */
  public SiteBuilder indicator(String table, String id, ObservationDraft... observations) {
    return indicator(table, id, indicator -> indicator, observations);
  }

  /** An indicator that is changed before it is taken in. */
  public SiteBuilder indicator(
      String table, String id, UnaryOperator<IndicatorDraft> change, ObservationDraft... rows) {
    String file = "content/indicators/" + table + ".yaml";
    Position at = next(file);
    IndicatorDraft draft = change.apply(new IndicatorDraft());
    List<Observation> observations = new ArrayList<>();
    for (ObservationDraft row : rows) {
      observations.add(row.build(id, next(file)));
    }
    Indicator indicator =
        new Indicator(
            written(id, at),
            id,
            draft.definition(at),
            Optional.empty(),
            draft.unit(at),
            draft.direction(),
            draft.sector(at),
            draft.reviewBy(at),
            observations,
            List.of(),
            at);
    tables.add(
        new IndicatorTable(table, draft.tableSector(at), Optional.empty(), List.of(indicator), at));
    return this;
  }

  public SiteBuilder comparison(String id, List<LineDraft> columns, List<LineDraft> rows) {
    String file = "content/comparisons/" + id + ".yaml";
    Position at = next(file);
    List<Line> built = columns.stream().map(line -> line.build(next(file))).toList();
    List<Line> lines = rows.stream().map(line -> line.build(next(file))).toList();
    comparisons.add(new Comparison(id, id, Optional.empty(), built, lines, at));
    return this;
  }

  public SiteBuilder term(String id, String definition, String... aliases) {
    return term(id, definition, List.of(), Optional.empty(), aliases);
  }

  public SiteBuilder term(
      String id, String definition, List<String> see, Optional<String> source, String... aliases) {
    Position at = next("content/glossary/terms.yaml");
    terms.add(
        new Term(
            written(id, at),
            written(id.replace('-', ' '), at),
            Stream.of(aliases).map(name -> written(name, at.right(10))).toList(),
            Optional.empty(),
            Optional.empty(),
            FakeProse.of(at.right(30), definition),
            see.stream().map(name -> written(name, at.right(20))).toList(),
            source.map(name -> written(name, at.right(25))),
            true,
            Match.FORMS,
            List.of(),
            at));
    return this;
  }

  public SiteBuilder sector(String id, String body) {
    return sector(id, body, page -> page);
  }

  public SiteBuilder sector(String id, String body, UnaryOperator<PageDraft> change) {
    PageDraft page = change.apply(new PageDraft("content/sectors/" + id + ".md"));
    sectors.add(
        new Sector(
            id,
            page.head(),
            page.group(),
            1,
            Optional.empty(),
            Optional.empty(),
            page.body(body),
            page.at()));
    return this;
  }

  public SiteBuilder plan(String id, String body) {
    return plan(id, body, page -> page);
  }

  public SiteBuilder plan(String id, String body, UnaryOperator<PageDraft> change) {
    PageDraft page = change.apply(new PageDraft("content/plans/" + id + ".md"));
    plans.add(
        new Plan(
            id,
            page.head(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            page.source(),
            page.body(body),
            page.at()));
    return this;
  }

  public SiteBuilder briefing(String id, String date, String body) {
    return briefing(id, date, body, page -> page);
  }

  public SiteBuilder briefing(
      String id, String date, String body, UnaryOperator<PageDraft> change) {
    PageDraft page = change.apply(new PageDraft("content/briefings/" + id + ".md"));
    briefings.add(
        new Briefing(
            id,
            page.head(),
            LocalDate.parse(date),
            Optional.empty(),
            Optional.empty(),
            page.reviewBy(),
            List.of(),
            page.sectors(),
            page.body(body),
            page.at()));
    return this;
  }

  public SiteBuilder page(String id, String body) {
    return page(id, body, page -> page);
  }

  public SiteBuilder page(String id, String body, UnaryOperator<PageDraft> change) {
    PageDraft page = change.apply(new PageDraft("content/pages/" + id + ".md"));
    pages.add(new Page(id, page.head(), page.body(body), page.at()));
    return this;
  }

  public Site build() {
    Settings settings =
        new Settings(
            "A site",
            Optional.empty(),
            "en",
            asOf,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            "apa",
            entity,
            groups,
            keyFigures,
            Map.of(),
            true,
            Look.NONE,
            Position.startOf("content/site.yaml"));
    return new Site(
        "content",
        settings,
        units,
        entities,
        sources,
        tables,
        comparisons,
        terms,
        sectors,
        plans,
        briefings,
        pages,
        images,
        Losses.NONE);
  }

  public Catalogue catalogue() {
    return new Catalogue(build());
  }

  /** A name as it is written at a place. */
  public static Written<String> written(String text, Position at) {
    return new Written<>(text, at, text.length());
  }

  public static Written<FigureReference> figure(String text, Position at) {
    return new Written<>(FigureReference.parse(text).orThrow(), at, text.length());
  }

  private Position next(String file) {
    return new Position(file, lines.merge(file, 1, Integer::sum), 5);
  }
}
