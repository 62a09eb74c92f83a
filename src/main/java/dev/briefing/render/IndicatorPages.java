package dev.briefing.render;

import dev.briefing.model.Addresses;
import dev.briefing.model.FigureReference;
import dev.briefing.model.Indicator;
import dev.briefing.model.IndicatorTable;
import dev.briefing.model.Observation;
import dev.briefing.model.Scheme;
import dev.briefing.model.Written;
import dev.briefing.progress.Freshness;
import dev.briefing.render.view.ChartView;
import dev.briefing.render.view.IndicatorGroupView;
import dev.briefing.render.view.IndicatorListView;
import dev.briefing.render.view.IndicatorRowView;
import dev.briefing.render.view.IndicatorView;
import dev.briefing.render.view.Link;
import dev.briefing.render.view.SeriesView;
import dev.briefing.render.view.UsesView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Indicators, each with all that is known of it, and the list of them by table. */
final class IndicatorPages {
  private final Edition edition;

  IndicatorPages(Edition edition) {
    this.edition = edition;
  }

  void print(Press press) {
    if (edition.catalogue().site().indicators().findAny().isPresent()) {
      press.at(Addresses.list(Scheme.INDICATOR), this::list);
    }
    for (IndicatorTable table : edition.catalogue().site().tables()) {
      for (Indicator indicator : table.indicators()) {
        String path = Addresses.of(Scheme.INDICATOR, indicator.id().value());
        press.at(path, page -> print(table, indicator, page));
        if (press.standing().hasChart(indicator, this::hasChart)) {
          press.at(Charts.path(indicator), file -> chart(indicator, file));
        }
      }
    }
  }

  private boolean hasChart(Indicator indicator) {
    return new Charts(sheet(indicator)).has(indicator, valid(indicator));
  }

  private Sheet sheet(Indicator indicator) {
    return new Sheet(edition, Addresses.of(Scheme.INDICATOR, indicator.id().value()));
  }

  private void chart(Indicator indicator, Press press) {
    Charts charts = new Charts(sheet(indicator));
    charts
        .of(indicator, valid(indicator), "", true)
        .ifPresent(one -> press.file(Charts.path(indicator), charts.file(indicator, one)));
  }

  private void list(Press press) {
    Sheet sheet = new Sheet(edition, Addresses.list(Scheme.INDICATOR));
    List<IndicatorGroupView> groups =
        edition.catalogue().site().tables().stream().map(table -> group(table, sheet)).toList();
    Frame frame = Lists.frame(sheet, Scheme.INDICATOR);
    edition.catalogue().site().tables().forEach(table -> frame.writtenIn(table.at()));
    press.print(frame, Plate.INDICATORS, new IndicatorListView(groups));
  }

  private IndicatorGroupView group(IndicatorTable table, Sheet sheet) {
    return new IndicatorGroupView(
        table.title(),
        table.indicators().stream().map(indicator -> row(indicator, sheet)).toList());
  }

  private IndicatorRowView row(Indicator indicator, Sheet sheet) {
    Link sector =
        indicator
            .sector()
            .flatMap(id -> edition.catalogue().sector(id.value()))
            .map(sheet::link)
            .orElse(Link.NONE);
    return new IndicatorRowView(
        sheet.link(Scheme.INDICATOR, indicator.id().value(), indicator.name()),
        sector,
        edition.phrasing().name(indicator.unit().value()),
        indicator.observations().size(),
        edition.catalogue().newest(indicator).map(sheet::figure).stream().toList());
  }

  private void print(IndicatorTable table, Indicator indicator, Press press) {
    Sheet sheet = sheet(indicator);
    Freshness freshness = Freshness.of(indicator, edition.catalogue().site().asOf());
    Frame frame =
        new Frame(sheet, indicator.name())
            .below(Scheme.INDICATOR)
            .kicker(table.title())
            .summary(indicator.definition())
            .meta(new FreshnessLines(edition).data(freshness))
            .meta(new FreshnessLines(edition).review(freshness))
            .usedOn(edition.uses().of(Scheme.INDICATOR, indicator.id().value()))
            .takeaway(new Takeaways(sheet).of(indicator))
            .about(new Datasets(sheet).of(indicator))
            .writtenIn(indicator.at());
    indicator
        .sector()
        .flatMap(id -> edition.catalogue().sector(id.value()))
        .map(sheet::link)
        .ifPresent(frame::below);
    Optional<ChartView> chart = new Charts(sheet).of(indicator, valid(indicator), "", true);
    IndicatorView view =
        new IndicatorView(
            new IndicatorFacts(sheet).of(indicator),
            chart.stream().toList(),
            series(indicator, sheet),
            new Matrices(sheet).of(indicator, indicator.observations(), true),
            sheet.line(indicator.note().or(table::note)),
            uses(indicator, sheet),
            new RevisionViews(sheet)
                .of(edition.catalogue().site().history().of(indicator.id().value())));
    press.print(frame, Plate.INDICATOR, view);
  }

  private static Map<String, UsesView> uses(Indicator indicator, Sheet sheet) {
    UseViews views = new UseViews(sheet);
    Map<String, UsesView> uses = new HashMap<>();
    for (Observation observation : indicator.observations()) {
      UsesView view = views.of(observation);
      if (!view.uses().isEmpty()) {
        uses.put(Addresses.anchor(observation), view);
      }
    }
    return uses;
  }

  /** All that no revision has replaced. */
  private List<Observation> valid(Indicator indicator) {
    String id = indicator.id().value();
    return edition.catalogue().select(FigureReference.parse(id).orThrow());
  }

  /** One table for each entity, in the order of the file; within it the newest period first. */
  private List<SeriesView> series(Indicator indicator, Sheet sheet) {
    Map<String, List<Observation>> entities = new LinkedHashMap<>();
    for (Observation observation : indicator.observations()) {
      if (Matrices.holds(indicator, observation)) {
        continue;
      }
      entities
          .computeIfAbsent(observation.entity().value(), id -> new ArrayList<>())
          .add(observation);
    }
    String unit = edition.phrasing().name(indicator.unit().value());
    FigureViews names = new FigureViews(sheet);
    return entities.entrySet().stream()
        .map(
            entry ->
                new SeriesView(
                    names.entity(entry.getKey()),
                    unit,
                    sheet.figures(newestFirst(entry.getValue()))))
        .toList();
  }

  private static List<Observation> newestFirst(List<Observation> observations) {
    return observations.stream()
        .sorted(
            Comparator.comparing((Observation o) -> o.period().value(), Comparator.reverseOrder())
                .thenComparing(Observation::kind)
                .thenComparing(o -> o.source().map(Written::value).orElse("")))
        .toList();
  }
}
