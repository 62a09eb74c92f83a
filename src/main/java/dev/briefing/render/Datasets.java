package dev.briefing.render;

import dev.briefing.model.Addresses;
import dev.briefing.model.CellValue;
import dev.briefing.model.Comparison;
import dev.briefing.model.CslText;
import dev.briefing.model.Entity;
import dev.briefing.model.Indicator;
import dev.briefing.model.Line;
import dev.briefing.model.Observation;
import dev.briefing.model.Prose;
import dev.briefing.model.Scheme;
import dev.briefing.model.Settings;
import dev.briefing.model.Source;
import dev.briefing.model.Unit;
import dev.briefing.model.Written;
import dev.briefing.render.linked.Thing;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Indicators and comparisons as data sets, in the words of schema.org. */
record Datasets(Sheet sheet) {

  Thing of(Indicator indicator) {
    Thing measured =
        Thing.of("PropertyValue")
            .with("name", indicator.name())
            .with("unitText", unit(indicator).map(Unit::name));
    String id = indicator.id().value();
    return dataset(Scheme.INDICATOR, id, indicator.name(), indicator.definition())
        .with("variableMeasured", measured)
        .with("temporalCoverage", time(indicator.observations()))
        .with("spatialCoverage", places(indicator.observations()))
        .with("license", licences(sources(indicator.observations())))
        .with("isBasedOn", sources(indicator.observations()).map(this::work).toList())
        .with("distribution", files(Scheme.INDICATOR, id));
  }

  Thing of(Comparison comparison) {
    List<CellValue> cells =
        comparison.rows().stream().flatMap(row -> cells(comparison, row)).toList();
    List<Observation> figures =
        cells.stream()
            .flatMap(
                cell ->
                    cell instanceof CellValue.Figures all
                        ? all.observations().stream()
                        : Stream.<Observation>of())
            .toList();
    List<Source> sources =
        Stream.concat(
                sources(figures),
                cells.stream()
                    .map(
                        cell ->
                            cell instanceof CellValue.Text text
                                ? text.source()
                                : Optional.<String>empty())
                    .flatMap(Optional::stream)
                    .map(sheet.edition().catalogue()::source)
                    .flatMap(Optional::stream))
            .distinct()
            .toList();
    return dataset(Scheme.COMPARISON, comparison.id(), comparison.title(), comparison.note())
        .with("variableMeasured", variables(figures))
        .with("temporalCoverage", time(figures))
        .with("spatialCoverage", places(figures))
        .with("license", licences(sources.stream()))
        .with("isBasedOn", sources.stream().map(this::work).toList())
        .with("distribution", files(Scheme.COMPARISON, comparison.id()));
  }

  private Stream<CellValue> cells(Comparison comparison, Line row) {
    return comparison.columns().stream()
        .map(column -> sheet.edition().catalogue().cell(row, column));
  }

  private Thing dataset(Scheme scheme, String id, String name, Optional<Prose> about) {
    Settings settings = sheet.edition().catalogue().site().settings();
    String text = about.map(Prose::plain).orElse("").strip();
    return Thing.of("Dataset")
        .with("name", name)
        .with(
            "description",
            text.isEmpty() ? sheet.say("take.described", name, settings.title()) : text)
        .with("identifier", scheme.word() + ":" + id)
        .with("url", sheet.edition().absolute().url(sheet.path()))
        .with("inLanguage", settings.language())
        .with("isAccessibleForFree", true)
        .with(
            "creator",
            Thing.of("Organization").with("name", settings.publisher().orElse(settings.title())))
        .with("dateModified", sheet.edition().catalogue().site().asOf().toString());
  }

  private Optional<Unit> unit(Indicator indicator) {
    return sheet.edition().catalogue().unit(indicator.unit().value());
  }

  private List<String> variables(List<Observation> figures) {
    return figures.stream()
        .map(Observation::indicator)
        .distinct()
        .map(id -> sheet.edition().catalogue().indicator(id).map(Indicator::name).orElse(id))
        .toList();
  }

  /** From the first day of the first period to the last day of the last one. */
  private static Optional<String> time(List<Observation> figures) {
    Comparator<LocalDate> order = Comparator.naturalOrder();
    Optional<LocalDate> start = figures.stream().map(o -> o.period().value().start()).min(order);
    Optional<LocalDate> end = figures.stream().map(o -> o.period().value().end()).max(order);
    return start.map(day -> day + "/" + end.orElse(day));
  }

  private List<Thing> places(List<Observation> figures) {
    return figures.stream()
        .map(o -> o.entity().value())
        .distinct()
        .map(id -> sheet.edition().catalogue().entity(id).map(Entity::name).orElse(id))
        .map(name -> Thing.of("Place").with("name", name))
        .toList();
  }

  private Stream<Source> sources(List<Observation> figures) {
    return figures.stream()
        .map(Observation::source)
        .flatMap(Optional::stream)
        .map(Written::value)
        .distinct()
        .map(sheet.edition().catalogue()::source)
        .flatMap(Optional::stream);
  }

  private static List<Object> licences(Stream<Source> sources) {
    return sources
        .map(Source::licence)
        .flatMap(Optional::stream)
        .distinct()
        .map(Licences::of)
        .toList();
  }

  private Thing work(Source source) {
    return Thing.of("CreativeWork")
        .with("name", source.title())
        .with("url", source.url().filter(url -> url.matches("https?://.*")))
        .with("archivedAt", source.archiveUrl())
        .with(
            "author",
            CslText.names(source.csl(), "author").stream()
                .map(
                    name ->
                        Thing.of(name.person() ? "Person" : "Organization")
                            .with("name", name.text()))
                .toList())
        .with(
            "publisher",
            source.text("publisher").map(n -> Thing.of("Organization").with("name", n)))
        .with("datePublished", CslText.date(source.csl(), "issued").map(d -> d.split("/", -1)[0]))
        .with("license", source.licence().map(Licences::of));
  }

  private List<Thing> files(Scheme scheme, String id) {
    String path = Addresses.data(scheme, id);
    return List.of(file(path + ".csv", "text/csv"), file(path + ".json", "application/json"));
  }

  private Thing file(String path, String type) {
    return Thing.of("DataDownload")
        .with("encodingFormat", type)
        .with("contentUrl", sheet.edition().absolute().url(path).orElse(sheet.to(path)));
  }
}
