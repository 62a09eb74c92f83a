package dev.briefing.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All that the authors wrote, as read: in the order of files and lines, with whatever is wrong
 * still in it.
 *
 * @param losses what could not be read
 * @param history how its values came to be what they are
 * @param editions its earlier states that stay beside it
 * @param contentFolder how positions name the content folder; {@code content} in most sites
 * @param asOf the site's clock: the day it is set to, or the newest date in the content, drafts
 *     aside
 */
public record Site(
    String contentFolder,
    Settings settings,
    List<Unit> units,
    List<Entity> entities,
    List<Source> sources,
    List<IndicatorTable> tables,
    List<Comparison> comparisons,
    List<Term> terms,
    List<Sector> sectors,
    List<Plan> plans,
    List<Briefing> briefings,
    List<Page> pages,
    List<Image> images,
    Losses losses,
    LocalDate asOf,
    History history,
    Editions editions) {
  public Site {
    units = List.copyOf(units);
    entities = List.copyOf(entities);
    sources = List.copyOf(sources);
    tables = List.copyOf(tables);
    comparisons = List.copyOf(comparisons);
    terms = List.copyOf(terms);
    sectors = List.copyOf(sectors);
    plans = List.copyOf(plans);
    briefings = List.copyOf(briefings);
    pages = List.copyOf(pages);
    images = List.copyOf(images);
  }

  /** A site whose clock is what its settings and its texts say. */
  public Site(
      String contentFolder,
      Settings settings,
      List<Unit> units,
      List<Entity> entities,
      List<Source> sources,
      List<IndicatorTable> tables,
      List<Comparison> comparisons,
      List<Term> terms,
      List<Sector> sectors,
      List<Plan> plans,
      List<Briefing> briefings,
      List<Page> pages,
      List<Image> images,
      Losses losses) {
    this(
        contentFolder,
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
        losses,
        settings
            .asOf()
            .or(
                () ->
                    dates(documents(briefings, sectors, plans, pages))
                        .max(Comparator.naturalOrder()))
            .orElse(LocalDate.EPOCH),
        History.SILENT,
        Editions.NONE);
  }

  public Stream<Document> documents() {
    return documents(briefings, sectors, plans, pages);
  }

  private static Stream<Document> documents(
      List<Briefing> briefings, List<Sector> sectors, List<Plan> plans, List<Page> pages) {
    return Stream.of(briefings, sectors, plans, pages).flatMap(List::stream);
  }

  public Stream<Indicator> indicators() {
    return tables.stream().flatMap(table -> table.indicators().stream());
  }

  public Stream<Observation> observations() {
    return indicators().flatMap(indicator -> indicator.observations().stream());
  }

  private static Stream<LocalDate> dates(Stream<Document> documents) {
    return documents
        .filter(document -> !document.head().draft())
        .flatMap(document -> Stream.concat(document.head().dates(), own(document)));
  }

  private static Stream<LocalDate> own(Document document) {
    if (document instanceof Briefing briefing) {
      return Stream.of(
              Stream.of(briefing.date()),
              briefing.firstPublished().stream(),
              briefing.updates().stream().flatMap(List::stream).map(Update::date))
          .flatMap(days -> days);
    }
    return document instanceof Plan plan ? plan.approved().stream() : Stream.of();
  }

  /**
   * The day on which readers first saw a briefing, if that is another than the one it was written
   * on: as its authors say or, where they do not, as git knows it.
   */
  public Optional<LocalDate> firstPublished(Briefing briefing) {
    return briefing
        .firstPublished()
        .or(() -> history.of(briefing).published().filter(day -> day.isAfter(briefing.date())))
        .filter(day -> !day.equals(briefing.date()));
  }

  /**
   * The day on which a briefing was last changed, if it was: as its authors say or, where they do
   * not, as git knows it.
   */
  public Optional<LocalDate> updated(Briefing briefing) {
    return briefing
        .updated()
        .or(() -> history.of(briefing).changed().filter(day -> day.isAfter(briefing.date())));
  }

  /** Whether readers get to see a page: it is no draft, nor dated after the site's clock. */
  public boolean isPublished(Document document) {
    return !document.head().draft() && !isAhead(document);
  }

  /** Whether a briefing is dated after the clock; a clock that follows the content leaves none. */
  private boolean isAhead(Document document) {
    return document instanceof Briefing briefing
        && settings.asOf().filter(briefing.date()::isAfter).isPresent();
  }

  /** The site without the pages that are not published. */
  public Site published() {
    return new Site(
        contentFolder,
        settings,
        units,
        entities,
        sources,
        tables,
        comparisons,
        terms,
        sectors.stream().filter(this::isPublished).toList(),
        plans.stream().filter(this::isPublished).toList(),
        briefings.stream().filter(this::isPublished).toList(),
        pages.stream().filter(this::isPublished).toList(),
        images,
        losses,
        asOf,
        history,
        editions);
  }

  /** The same, with what is known of how it came to be. */
  public Site withHistory(History known) {
    return with(settings, known, editions);
  }

  public Site withEditions(Editions other) {
    return with(settings, history, other);
  }

  public Site withSettings(Settings other) {
    return with(other, history, editions);
  }

  private Site with(Settings settings, History history, Editions editions) {
    return new Site(
        contentFolder,
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
        losses,
        asOf,
        history,
        editions);
  }
}
